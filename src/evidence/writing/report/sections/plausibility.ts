import type { Html } from '../../../../ground/html.ts';
import { html } from '../../../../ground/html.ts';
import type { Report } from '../../../known/report/report.ts';
import {
  plausibilityInWords,
  stopsInWords,
} from '../../tables/plausibilityWords.ts';
import { wholeSentence } from '../foreignText.ts';
import { stopHead } from '../../../../words/workshop/evidence/writing/plausibility.ts';

/** Whether the figures can be right at all; red where something should stop the reader. */
export function plausibility({ plausibility: told }: Report): Html {
  const line = wholeSentence(plausibilityInWords(told));
  const stops = stopsInWords(told);
  if (stops.length === 0) return html`<p class="plausible">${line}</p>`;
  return html`<div class="plausible stop">
    <p><strong>${stopHead}</strong></p>
    <ul>
      ${stops.map((one) => html`<li>${wholeSentence(one)}</li>`)}
    </ul>
    <p>${line}</p>
  </div>`;
}
