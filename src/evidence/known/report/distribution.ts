import type { Distribution } from './report.ts';
import type { ShareOf } from '../../vocabulary/share.ts';

/**
 * @param smallGroup groups below it get no percentage. A share of answers or calls is
 * held to the people behind them: one person's fifteen answers are still one person.
 */
export function sharesFrom(smallGroup: number): ShareOf {
  return (count, of, people = of) => ({
    count,
    of,
    percent:
      of === 0 || people < smallGroup
        ? null
        : Math.round((count / of) * 1000) / 10,
  });
}

/** Counts values in bars of equal width from 0 up, at most 20 of them; `unknown` says how many had none. */
export function distributionOf(
  values: readonly (number | null)[],
  width: (most: number) => number,
): Distribution {
  const known = values.filter((it) => it !== null).sort((a, b) => a - b);
  const [least] = known;
  const most = known.at(-1);
  const base = { known: known.length, unknown: values.length - known.length };
  if (least === undefined || most === undefined)
    return { ...base, median: null, least: null, most: null, bars: [] };
  const step = width(most);
  const from = Math.floor(Math.min(0, least) / step) * step;
  const count = Math.max(1, Math.ceil((most - from) / step));
  const bars = Array.from({ length: count }, (_, place) => ({
    from: from + place * step,
    to: from + (place + 1) * step,
    count: 0,
  }));
  for (const value of known) {
    const place = Math.min(Math.floor((value - from) / step), count - 1);
    const bar = bars[place];
    if (bar) bar.count += 1;
  }
  return { ...base, median: medianOf(known), least, most, bars };
}

/** A round width that gives at most twelve bars. */
export function roundWidth(most: number): number {
  const widths = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
  return widths.find((it) => most <= it * 12) ?? Math.ceil(most / 12);
}

function medianOf(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  const median =
    sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
  return Math.round(median * 10) / 10;
}
