import type { Html } from '../../../ground/html.ts';
import { html } from '../../../ground/html.ts';
import { plainText } from '../tables/plainText.ts';

/** One bar; `value` is null where a group is too small to be drawn. */
export interface Bar {
  /** May be text of others. */
  label: string;
  value: number | null;
  /** What stands at the end: `78.6%`, `3 of 4`. */
  shown: string;
  tone?: 'good' | 'bad';
}

export interface BarChart {
  /** Unique on the page, letters and hyphens. */
  id: string;
  title: string;
  /** What it shows, in a sentence, for those who do not see it. */
  description: string;
  /** The value that fills the whole width; above 0. */
  full: number;
  bars: readonly Bar[];
}

/** More bars are no picture any more; the table beside has them all. */
export const MOST_BARS = 12;
const LABEL_CHARACTERS = 34;

/** Heights in em, so that the chart grows with the text. */
const STEP = 2.6;

/**
 * Bars that lie, each with its name and figure above it. Widths are per cent and heights
 * em: it fits a phone and an A4 page without smaller letters.
 */
export function barChart({
  id,
  title,
  description,
  full,
  bars,
}: BarChart): Html {
  const drawn = bars.slice(0, MOST_BARS);
  const height = (drawn.length * STEP).toFixed(1);
  return html`<svg
    class="chart"
    role="img"
    aria-labelledby="${id}-title ${id}-desc"
    width="100%"
    height="${height}em"
  >
    <title id="${id}-title">${title}</title>
    <desc id="${id}-desc">${description}</desc>
    ${drawn.map((bar, index) => drawnBar(bar, index * STEP, full))}
  </svg>`;
}

function drawnBar(
  { label, value, shown, tone }: Bar,
  top: number,
  full: number,
): Html {
  const text = `${(top + 1).toFixed(1)}em`;
  const bar = `${(top + 1.35).toFixed(2)}em`;
  const width = value === null ? 0 : Math.min(100, (100 * value) / full);
  return html`<text class="label" x="0" y="${text}"
      >${plainText(label, LABEL_CHARACTERS)}</text
    ><text class="value" x="100%" y="${text}" text-anchor="end">${shown}</text
    ><rect
      class="${value === null ? 'track small-group' : 'track'}"
      x="0"
      y="${bar}"
      width="100%"
      height="0.7em"
    ></rect
    >${width > 0 && html`<rect class="bar ${tone ?? 'plain'}" x="0" y="${bar}" width="${width.toFixed(1)}%" height="0.7em"></rect>`}`;
}
