/** Why somebody has to say what the columns of a roster hold. */
export const columnDoubts = {
  toBeSaid: 'Somebody wants to say which columns hold what.',
  noneKnown: 'No heading of it is known as an id or a mail address.',
  mail: (heading: string) =>
    `No heading of it is known as a mail address, and "${heading}" holds some.`,
  id: (heading: string) =>
    `No heading of it is known as an id, and "${heading}" may be one: it differs in every row.`,
  twice: (one: string, other: string) =>
    `"${one}" and "${other}" mean the same here, and nothing says which one counts.`,
};

/** A roster whose people cannot be found. */
export const rosterFaults = {
  /** @param columns the first of them. @param more whether there are more. */
  noColumn: (columns: readonly string[], more: boolean) => ({
    what: 'The roster has no column for an id or a mail address.',
    why: `The columns found: ${columns.length === 0 ? 'none' : inQuotes(columns)}${more ? ', …' : ''}.`,
    fix: 'Give the columns headings such as id, mail, name, unit, manager, start date; id or mail is needed.',
  }),
  otherMapping: (mapping: string, columns: readonly string[]) => ({
    what: `The roster lacks a column that the mapping "${mapping}" points at.`,
    why: `No row near its beginning has ${inQuotes(columns)}.`,
    fix: 'Choose the mapping of this roster, or point at its columns again.',
  }),
};

/** What is told of a row of the roster. */
export const rosterRows = {
  /** @param text what stands in it. */
  note: (text: string) =>
    `It looks like a total, a note or a heading, and nobody's line: ${text}`,
  shortened: (id: string) =>
    `A spreadsheet has shortened the id ${id}, so nobody is found by it. Take the list as it came from its system.`,
  nobody: 'It has neither an id nor a mail address.',
};

/** In what rows of one person can differ. */
export type RosterFact =
  'account' | 'mail' | 'unit' | 'manager' | 'start' | 'lastDay' | 'presence';

const facts: Record<RosterFact, string> = {
  account: 'account',
  mail: 'mail',
  unit: 'unit',
  manager: 'manager',
  start: 'start',
  lastDay: 'the last day',
  presence: 'whether this person has left',
};

/** What is told of several rows, or of a column, of the roster. Rows are in order; none is named by its person. */
export const rosterProblems = {
  sharedMail: (file: string, rows: readonly number[]) =>
    `${file}, ${rowsOf(rows)}: one mail address stands beside different ids, so nobody is found by it.`,
  twice: (file: string, rows: readonly number[]) =>
    `${file}, ${rowsOf(rows)}: the same person, counted once.`,
  differ: (
    file: string,
    rows: readonly number[],
    contradicted: readonly RosterFact[],
  ) =>
    `${file}, ${rowsOf(rows)}: the same person, but the rows differ in ${contradicted.map((fact) => facts[fact]).join(' and ')}, so that counts as unknown.`,
  tooManyWords: (file: string, heading: string, words: number) =>
    `${file}: "${heading}" holds ${words} different texts, too many to be asked about, so nobody is known by it to have left.`,
};

function rowsOf(rows: readonly number[]): string {
  const last = rows.at(-1);
  const shown = rows.slice(0, Math.min(rows.length - 1, 10)).join(', ');
  return rows.length === 1 ? `row ${last}` : `rows ${shown} and ${last}`;
}

function inQuotes(columns: readonly string[]): string {
  return columns.map((one) => `"${one}"`).join(', ');
}
