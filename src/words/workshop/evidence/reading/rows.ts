import { counted } from '../../../phrasing.ts';

/** Why a row or a value gives no record. */
export const rowReasons = {
  blank: 'The row is blank.',
  leftOut: 'Its status is one to leave out.',
  noState: 'No activity of the row has a state.',
  nobody:
    'The row names no learner. Export it again with names or mail addresses.',
  nobodyInColumns:
    'The row names no learner: it has no whole id, no mail address and no name. Export a column that says whose row it is.',
  noCourse:
    'The row names no course, and others do. Write the course into each row: in a spreadsheet, merged cells hold it in the first only.',
  noObject: 'It is no object.',
  noRows: 'It has no rows.',
};

/** Status words of a row that nobody knows. */
export function unknownStatus(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`).join(' and ');
  return `The status ${quoted} is not known. Say what it means.`;
}

/** A row with the reason why it was not read. */
export function rowWith(row: number, reason: string): string {
  return `Row ${row}: ${reason}`;
}

/** What was left out, as whoever makes the report has said. */
export function testUsersLeftOut(count: number): string {
  return `${counted(count, 'entry', 'entries')} of people who look like test users ${count === 1 ? 'was' : 'were'} left out, as whoever made this report said.`;
}

/** What stands above the headings. @param more rows of it. */
export function passedOver(row: number, first: string, more: number): string {
  return `The headings stand in row ${row}. What stands above was passed over: “${first}”${more > 0 ? ` and ${more} more` : ''}.`;
}

/** The column that was pointed at holds other words than those of a status. */
export function noStatus(
  headings: readonly string[],
  most: number,
  word: string,
) {
  return {
    what: `The column "${headings.join('" or "')}" holds no status.`,
    why: `It has more than ${most} different words; one of them is "${word}".`,
    fix: 'Point at the column that says completed, passed or failed, or at none.',
  };
}
