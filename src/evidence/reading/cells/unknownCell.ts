import type { UnknownCells } from '../../vocabulary/unknownCells.ts';

/** One cell that could not be read, and is unknown for its record alone. */
export interface UnknownCell {
  column: string;
  text: string;
  /** What would mend it, in a sentence. */
  mend: string;
}

const SAMPLES = 3;
/** More columns than any export has; JSON may name a new one in every value. */
const COLUMNS = 100;

/** Counts the cells of one file by column. */
export function countUnknownCells(): {
  add: (cells: readonly UnknownCell[]) => void;
  all: () => UnknownCells[];
} {
  const columns = new Map<string, UnknownCells>();
  return {
    add(cells) {
      for (const { column, text, mend } of cells) {
        const known = columns.get(column);
        if (!known && columns.size >= COLUMNS) continue;
        const one = known ?? { column, count: 0, samples: [], mend };
        one.count += 1;
        const sample = shortened(text);
        if (one.samples.length < SAMPLES && !one.samples.includes(sample))
          one.samples.push(sample);
        columns.set(column, one);
      }
    },
    all: () => [...columns.values()],
  };
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
