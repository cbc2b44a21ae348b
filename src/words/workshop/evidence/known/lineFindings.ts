/** What is wrong, and in which line of the file. */
export function inLine(row: number, what: string): string {
  return `Line ${row}: ${what}`;
}

/** What was taken for granted where a column is not there. */
export const assumed = {
  open: 'every line was read as open',
  reset: 'every line was read as a reset',
  ordinary: 'every account was read as an ordinary one',
  nothing: 'nothing that needs it could be checked',
};

/**
 * A column is missing.
 * @param name of the column, in quotation marks.
 * @param so what followed.
 */
export function noColumn(name: string, so: string): string {
  return `the table has no column for ${name}, so ${so}. Add the column, or name it in the mapping.`;
}

/** The policy asks for more checks than the log has columns for. */
export function checksBeyond(asked: number, columns: number): string {
  return `the policy asks for up to ${asked} checks, and the log has columns for ${columns}. Only those were counted. Compare the others in the tickets.`;
}
