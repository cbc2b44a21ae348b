import { isNoteRow, noteText } from '../cells/noteRow.ts';

/** A row of a sheet with its number in the file. */
interface Row {
  cells: readonly string[];
  row: number;
}

/** Notes that are listed one by one; the others are counted. */
const LISTED = 1_000;

/** Tells the notes of a sheet from its lines, in whatever order its rows come. */
export interface NoteLines {
  /** Whether the row may be a note; then it is kept until it is known what stands around it. */
  holds: (cells: readonly string[], row: number) => boolean;
  /** Sorts what is held now that all rows were seen. Returns those that are lines after all. */
  settle: () => Row[];
  /** The first of the notes. */
  listed: () => { row: number; text: string }[];
  count: () => number;
}

/**
 * A row is a note where it reads like one, or has a few words in one cell and stands
 * after a blank row or below all lines. One word alone may be an account.
 */
export function openNoteLines(headerRow: number): NoteLines {
  const lines = new Set([headerRow]);
  const notes: Row[] = [];
  let last = headerRow;
  let held: Row[] = [];
  const addLine = (row: number): void => {
    lines.add(row);
    last = Math.max(last, row);
  };
  return {
    holds(cells, row) {
      if (isNoteRow(cells)) {
        notes.push({ cells, row });
        return true;
      }
      if (isFewWords(cells)) {
        held.push({ cells, row });
        return true;
      }
      addLine(row);
      return false;
    },
    settle() {
      const among = held.filter(({ row }) => row < last && lines.has(row - 1));
      const settled = new Set(among);
      notes.push(...held.filter((one) => !settled.has(one)));
      held = [];
      return among;
    },
    listed: () =>
      notes
        .toSorted((a, b) => a.row - b.row)
        .slice(0, LISTED)
        .map(({ cells, row }) => ({ row, text: noteText(cells) })),
    count: () => notes.length,
  };
}

/** Whether nothing stands in a row but some words in one cell, and no day or number first. */
function isFewWords(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const [only = ''] = filled;
  return filled.length === 1 && /^[^\d\s]\S*\s+\S/.test(only.trim());
}
