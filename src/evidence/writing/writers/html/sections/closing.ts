import { html } from '../../../../../ground/html.ts';
import type { Report } from '../../../../known/report/report.ts';
import { limitsOf } from '../../../../known/report/notices.ts';
import { nothing, type Section } from '../section.ts';
import { wholeSentence } from '../foreignText.ts';

/** What is unknown, and why. */
export function notices({ notices: every, files }: Report): Section {
  // Sources lists them already, by the kind of export.
  const limits = new Set(limitsOf(files));
  const all = every.filter((one) => !limits.has(one));
  return {
    id: 'notices',
    title: 'Unknown, or to be taken with care',
    body:
      all.length === 0
        ? nothing(
            'Nothing was found that needs a word of care beyond what stands above.',
          )
        : html`<ul>
            ${all.map((one) => html`<li>${wholeSentence(one)}</li>`)}
          </ul>`,
  };
}

/** The rules by which the report was made. */
export function method({ method: all }: Report): Section {
  return {
    id: 'method',
    title: 'Method',
    body: html`<ul>
        ${all.map((one) => html`<li>${wholeSentence(one)}</li>`)}
      </ul>
      <p class="fine">
        The pack holds method.html, which says the method and its limits at more
        length.
      </p>`,
  };
}
