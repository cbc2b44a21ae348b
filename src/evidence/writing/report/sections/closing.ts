import { html } from '../../../../ground/html.ts';
import type { Report } from '../../../known/report/report.ts';
import { limitsOf } from '../../../known/report/notices.ts';
import { nothing, type Section } from '../section.ts';
import { wholeSentence } from '../foreignText.ts';
import { closingWords } from '../../../../words/workshop/evidence/writing/parts.ts';

/** What is unknown, and why. */
export function notices({ notices: every, files }: Report): Section {
  // Sources lists them already, by the kind of export.
  const limits = new Set(limitsOf(files));
  const all = every.filter((one) => !limits.has(one));
  return {
    id: 'notices',
    title: closingWords.notices,
    body:
      all.length === 0
        ? nothing(closingWords.noNotices)
        : html`<ul>
            ${all.map((one) => html`<li>${wholeSentence(one)}</li>`)}
          </ul>`,
  };
}

/** The rules by which the report was made. */
export function method({ method: all }: Report): Section {
  return {
    id: 'method',
    title: closingWords.method,
    body: html`<ul>
        ${all.map((one) => html`<li>${wholeSentence(one)}</li>`)}
      </ul>
      <p class="fine">${closingWords.more}</p>`,
  };
}
