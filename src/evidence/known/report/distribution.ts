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

const MOST_BARS = 20;

/**
 * Counts values in bars of equal width from 0 up, or from the least one where that is
 * below 0: at most 20 bars, wider ones where values lie too far apart for the width.
 * `unknown` says how many had no value, or none that is finite.
 */
export function distributionOf(
  values: readonly (number | null)[],
  width: (most: number) => number,
): Distribution {
  const known = values
    .flatMap((it) => (it !== null && Number.isFinite(it) ? [it] : []))
    .sort((a, b) => a - b);
  const [least] = known;
  const most = known.at(-1);
  const base = { known: known.length, unknown: values.length - known.length };
  if (least === undefined || most === undefined)
    return { ...base, median: null, least: null, most: null, bars: [] };
  const { step, first, count } = scaleOf(Math.min(0, least), most, width(most));
  const bars = Array.from({ length: count }, (_, place) => ({
    from: (first + place) * step,
    to: (first + place + 1) * step,
    count: 0,
  }));
  for (const value of known) {
    const place = Math.floor(value / step) - first;
    const bar = bars[Math.max(0, Math.min(place, count - 1))];
    if (bar) bar.count += 1;
  }
  return { ...base, median: medianOf(known), least, most, bars };
}

interface Scale {
  step: number;
  /** The first bar, counted in steps from 0. */
  first: number;
  count: number;
}

function scaleOf(least: number, most: number, width: number): Scale {
  const wanted = inSteps(least, most, width);
  if (wanted.count <= MOST_BARS) return wanted;
  // Halved first: the span of two doubles may be no double.
  const rough = (most / 2 - least / 2) / (MOST_BARS / 4);
  return inSteps(least, most, roundUp(rough));
}

function inSteps(least: number, most: number, step: number): Scale {
  const first = Math.floor(least / step);
  return {
    step,
    first,
    count: Math.max(1, Math.ceil(most / step) - first),
  };
}

/** The next of 1, 2, 5, 10, 20, 50 and so on. */
function roundUp(rough: number): number {
  const unit = 10 ** Math.floor(Math.log10(rough));
  return (
    [1, 2, 5].map((it) => it * unit).find((it) => it >= rough) ?? unit * 10
  );
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
