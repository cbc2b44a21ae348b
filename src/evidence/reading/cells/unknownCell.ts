import { byText } from '../../vocabulary/sorting.ts';
import type { UnknownCells } from '../../vocabulary/unknownCells.ts';

/** One cell that could not be read, and is unknown for its record alone. */
export interface UnknownCell {
  column: string;
  text: string;
  /** What is the matter, going on from the cell; that it cannot be read where nothing is said. */
  why?: string;
  /** What would mend it, in a sentence. */
  mend: string;
}

const SAMPLES = 3;
/** More columns than any export has; JSON may name a new one in every value. */
const COLUMNS = 100;

/** Counts the cells of one file by column; the order of its rows changes nothing. */
export function countUnknownCells(): {
  add: (cells: readonly UnknownCell[], row: number) => void;
  all: () => UnknownCells[];
} {
  const columns = new Map<string, Counted>();
  return {
    add(cells, row) {
      for (const { column, text, why, mend } of cells) {
        const key = `${column}\u0000${why ?? ''}`;
        const known = columns.get(key);
        if (!known && columns.size >= COLUMNS) continue;
        const one = known ?? { column, count: 0, first: [], why, mend };
        one.count += 1;
        one.first = withSample(one.first, { text: shortened(text), row });
        columns.set(key, one);
      }
    },
    all: () =>
      [...columns.values()]
        .map(({ column, count, first, why, mend }) => ({
          column,
          count,
          samples: first.map(({ text }) => text),
          ...(why === undefined ? {} : { why }),
          mend,
        }))
        .sort(
          (a, b) =>
            byText(a.column, b.column) || byText(a.why ?? '', b.why ?? ''),
        ),
  };
}

interface Sample {
  text: string;
  row: number;
}

interface Counted {
  column: string;
  why: string | undefined;
  count: number;
  /** The samples of the first rows. */
  first: Sample[];
  mend: string;
}

function withSample(first: Sample[], sample: Sample): Sample[] {
  const last = first.at(-1);
  if (first.length === SAMPLES && last && last.row <= sample.row) return first;
  const same = first.find(({ text }) => text === sample.text);
  if (same && same.row <= sample.row) return first;
  return [...first.filter((one) => one !== same), sample]
    .sort((a, b) => a.row - b.row || byText(a.text, b.text))
    .slice(0, SAMPLES);
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
