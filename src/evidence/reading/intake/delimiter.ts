import { openRows } from './rows.ts';

export const DELIMITERS = ['\t', ',', ';', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/**
 * The delimiter of a table's beginning: the one that gives most rows the same number of
 * columns, and the first row too. A first line `sep=;`, as Excel writes it, decides.
 */
export function delimiterOf(text: string): Delimiter {
  const said = /^"?sep=(.)"?\s*(?:\r|\n|$)/i.exec(text)?.[1];
  const named = DELIMITERS.find((one) => one === said);
  if (named) return named;
  let best: Delimiter = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const weight = weigh(text, delimiter);
    if (weight > most) [best, most] = [delimiter, weight];
  }
  return best;
}

function weigh(text: string, delimiter: Delimiter): number {
  const widths: number[] = [];
  const rows = openRows(delimiter, (cells) => {
    if (cells.some((cell) => cell.trim() !== '')) widths.push(cells.length);
  });
  rows.push(text);
  // The last row may be cut off: it counts only when it is all there is.
  if (widths.length === 0) rows.end();
  const counts = new Map<number, number>();
  for (const width of widths)
    if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  let weight = 0;
  for (const [width, count] of counts) {
    const steady = (count / widths.length) * (width - 1);
    weight = Math.max(weight, widths[0] === width ? steady * 2 : steady);
  }
  return weight;
}
