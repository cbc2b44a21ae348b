import type { FileRead } from './fileRead.ts';

/** So many are named; the others are counted. */
const NAMED = 5;

/** What such a row was not taken for. */
const NOT_TAKEN_FOR = {
  export: ["not read as a person's", "not read as people's"],
  sheet: ['not checked as a line', 'not checked as lines'],
} as const;

/** Rows that are no records or no lines, in a sentence; null where there are none. */
export function notesInWords(
  { notes, noteRows }: Pick<FileRead, 'notes' | 'noteRows'>,
  of: keyof typeof NOT_TAKEN_FOR = 'export',
): string | null {
  if (noteRows === 0) return null;
  const named = notes
    .slice(0, NAMED)
    .map(({ row, text }) => `row ${row}${text === null ? '' : ` ("${text}")`}`)
    .join(', ');
  const more = noteRows - Math.min(notes.length, NAMED);
  const rest = more > 0 ? ` and ${more} more` : '';
  const [one, many] = NOT_TAKEN_FOR[of];
  return noteRows === 1
    ? `1 row was taken for a total or a note, and ${one}: ${named}.`
    : `${noteRows} rows were taken for totals or notes, and ${many}: ${named}${rest}.`;
}
