import { counted } from '../../../phrasing.ts';

/** A row and what stands in it; null where that is not shown. */
interface Row {
  row: number;
  text: string | null;
}

const named = ({ row, text }: Row) =>
  text === null ? `row ${row}` : `row ${row} ("${text}")`;

/** The rows that are named, and how many more there are. */
function rowsNamed(rows: readonly Row[], more: number): string {
  const all = rows.map(named).join(', ');
  return more > 0 ? `${all} and ${more} more` : all;
}

/**
 * Rows that are no records or no lines but totals or notes.
 * @param count of all of them.
 * @param more than those that are named.
 */
export const notes = {
  ofExport: (count: number, rows: readonly Row[], more: number) =>
    count === 1
      ? `1 row was taken for a total or a note, and not read as a person's: ${rowsNamed(rows, more)}.`
      : `${count} rows were taken for totals or notes, and not read as people's: ${rowsNamed(rows, more)}.`,
  ofSheet: (count: number, rows: readonly Row[], more: number) =>
    count === 1
      ? `1 row was taken for a total or a note, and not checked as a line: ${rowsNamed(rows, more)}.`
      : `${count} rows were taken for totals or notes, and not checked as lines: ${rowsNamed(rows, more)}.`,
};

const ofRows = (unreadable: number, rows: number) =>
  rows === 1
    ? 'Its only row cannot be read'
    : `${unreadable} of its ${rows} rows cannot be read`;

/** How much of a file cannot be read. */
export const unread = {
  some: (unreadable: number, rows: number) => `${ofRows(unreadable, rows)}.`,
  someAndNoRecord: (unreadable: number, rows: number) =>
    `${ofRows(unreadable, rows)}, and it gives no record at all.`,
  noRecord: (rows: number) =>
    rows === 1
      ? 'Its only row gives no record at all.'
      : `Its ${rows} rows give no record at all.`,
};

/**
 * Cells of one column that are unknown.
 * @param why what is the matter with them, going on from the column; null where they cannot be read.
 * @param mend what would mend them, in a sentence.
 */
export function unknownCells(
  count: number,
  column: string,
  why: string | null,
  samples: readonly string[],
  mend: string,
): string {
  const such =
    samples.length > 0
      ? `, such as ${samples.map((one) => `"${one}"`).join(', ')}`
      : '';
  return `${counted(count, 'cell')} of "${column}" ${why ?? 'cannot be read'}${such}: that counts as unknown, and the rest of the row was read. ${mend}`;
}

/** A column of the roster may say who has left. */
export function mayHaveLeft(heading: string): string {
  return `Its column "${heading}" may say who has left: people who have left are in no figure.`;
}
