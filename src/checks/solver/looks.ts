import type { Item } from '../../schema/item.ts';
import { CUES, CUE_NAMES, withoutMarks } from './cues.ts';

/** What each text has of every cue, against the mean of them all: 0 is the mean, 1 the usual distance from it. */
export function lookedAt(
  texts: readonly string[],
  { stem, shows = [] }: Pick<Item, 'stem' | 'shows'>,
): number[][] {
  const shown = shows.flatMap(({ rows }) => rows.flat()).join(' ');
  const plain = texts.map(withoutMarks);
  const columns = CUE_NAMES.map((name) =>
    standardised(
      plain.map((text, at) =>
        CUES[name]({
          text,
          others: plain.filter((_, other) => other !== at),
          stem,
          shown,
        }),
      ),
    ),
  );
  return texts.map((_, at) => columns.map((column) => column[at] ?? 0));
}

/** Each value as its distance from the mean of them all, where 1 is the usual distance. */
export function standardised(values: readonly number[]): number[] {
  const mean = values.reduce((sum, it) => sum + it, 0) / values.length;
  const square = values.reduce((sum, it) => sum + (it - mean) ** 2, 0);
  const distance = Math.sqrt(square / values.length);
  return values.map((it) => (distance > 0 ? (it - mean) / distance : 0));
}
