import { adminPageWords } from '../../words/workshop/packaging/replacing/answer.ts';
import { html, type Html } from '../../ground/html.ts';
import type { CoursePackage } from '../types.ts';
import { aboutReplacing, answerIn } from './answerLines.ts';
import type { Replacement } from './compareReleases.ts';
import { languageNames } from '../../words/workshop/packaging/languages.ts';
import { languagesOf } from './languages.ts';
import { nameOf, type ReleaseRecord } from './release.ts';
import { whatToDo } from './inLms.ts';

const STYLE =
  ':root{color-scheme:light dark}body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}code{overflow-wrap:anywhere}.answer{border-inline-start:.3rem solid;padding:.5rem 1rem;font-weight:600}';

/** A page for whoever runs the LMS: whether and how this package takes the place of the last one. */
export function adminPage(
  made: CoursePackage,
  replacement: Replacement,
  lms: string | null = null,
): { name: string; text: string } {
  const title = adminPageWords.title(
    made.course.title,
    replacement.before.release.version,
    made.release.version,
  );
  const page = html`<!doctype html>
    <html lang="${adminPageWords.language}">
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
          ${adminPageWords.release(nameOf(replacement.now), made.name)}
          <code>${made.sha256}</code>
        </p>
        <p>${adminPageWords.languages(namesOf(replacement.now))}</p>
        <h2>${adminPageWords.question}</h2>
        <p class="answer">${answerIn(replacement)}</p>
        ${[...aboutReplacing(replacement), ...whatToDo(replacement.answer, lms)]
          .filter(([, lines]) => lines.length > 0)
          .map(([heading, lines]) => section(heading, lines))}
      </body>
    </html>`;
  return {
    name: made.name.replace(/\.zip$/, '-replace.html'),
    text: `${page.markup}\n`,
  };
}

function namesOf(record: ReleaseRecord): string[] {
  return languagesOf(record).map((it) => languageNames[it]);
}

function section(heading: string, lines: readonly string[]): Html {
  return html`<h2>${heading}</h2>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}
