import type { Html } from '../../../ground/html.ts';
import { html } from '../../../ground/html.ts';

/** A part of the report. */
export interface Section {
  /** Part of its address, letters and hyphens. */
  id: string;
  title: string;
  body: Html;
}

/** A chart and its table, beside each other where there is room. */
export function beside(chart: Html, table: Html): Html {
  return html`<div class="beside">
    <div class="figure">${chart}</div>
    <div>${table}</div>
  </div>`;
}

/** Said where a part has nothing to show. */
export function nothing(sentence: string): Html {
  return html`<p class="nothing">${sentence}</p>`;
}
