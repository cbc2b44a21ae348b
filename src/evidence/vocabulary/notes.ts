import type { FileRead } from './fileRead.ts';

/** So many are named; the others are counted. */
const NAMED = 5;

/** Rows that are no records, in a sentence; null where there are none. */
export function notesInWords({
  notes,
  noteRows,
}: Pick<FileRead, 'notes' | 'noteRows'>): string | null {
  if (noteRows === 0) return null;
  const named = notes
    .slice(0, NAMED)
    .map(({ row, text }) => `row ${row}${text === null ? '' : ` ("${text}")`}`)
    .join(', ');
  const more = noteRows - Math.min(notes.length, NAMED);
  const rest = more > 0 ? ` and ${more} more` : '';
  return noteRows === 1
    ? `1 row was taken for a total or a note, and not read as a person's: ${named}.`
    : `${noteRows} rows were taken for totals or notes, and not read as people's: ${named}${rest}.`;
}
