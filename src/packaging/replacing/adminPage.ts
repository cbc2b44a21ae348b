import { html } from '../../ground/html.ts';
import type { CoursePackage } from '../types.ts';
import { aboutReplacing, answerIn } from './answerLines.ts';
import type { Replacement } from './compareReleases.ts';
import { nameOf } from './release.ts';
import { replacingIn } from './inLms.ts';
import { sectionsFor } from '../lms/sections.ts';

const STYLE =
  ':root{color-scheme:light dark}body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}code{overflow-wrap:anywhere}.answer{border-inline-start:.3rem solid;padding:.5rem 1rem;font-weight:600}';

/** A page for whoever runs the LMS: whether and how this package takes the place of the last one. */
export function adminPage(
  made: CoursePackage,
  replacement: Replacement,
  lms: string | null = null,
): { name: string; text: string } {
  const title = `${made.course.title}: from ${replacement.before.release.version} to ${made.release.version}`;
  const page = html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <h1>${title}</h1>
        <p>
          Release ${nameOf(replacement.now)}, in the file ${made.name}. Its
          SHA-256: <code>${made.sha256}</code>
        </p>
        <h2>May it take the place of the old one?</h2>
        <p class="answer">${answerIn(replacement)}</p>
        ${aboutReplacing(replacement)
          .filter(([, lines]) => lines.length > 0)
          .map(
            ([heading, lines]) =>
              html`<h2>${heading}</h2>
                <ul>
                  ${lines.map((line) => html`<li>${line}</li>`)}
                </ul>`,
          )}
        <h2>What to do in your LMS</h2>
        ${sectionsFor(lms).map(
          ({ id, name }) =>
            html`<h3>${name}</h3>
              <ul>
                ${replacingIn(id).map((line) => html`<li>${line}</li>`)}
              </ul>`,
        )}
      </body>
    </html>`;
  return {
    name: made.name.replace(/\.zip$/, '-replace.html'),
    text: `${page.markup}\n`,
  };
}
