import { counted } from '../writing/figures.ts';

/** What a register and a log are called. */
export const sheetNames = {
  register: 'Exception register',
  log: 'Reset log',
};

/** What the mappings of our own sheets are called. */
export const ownSheetNames = {
  register: 'Exception register of the job aids',
  log: 'Reset log of the job aids',
};

/** What the list of people is called. */
export const rosterName: string = 'Roster';

/** Why something is asked of a file. */
export const whyAsked = {
  pointed: 'Its columns have been pointed at.',
  dateOrder: 'Its dates can be read in two ways, and no row tells.',
};

/** A file is something else than it was given as. */
export const wrongKinds = {
  json: 'JSON, as an export or settings',
  /** @param name of what it is. */
  noRoster: (file: string, name: string) => ({
    what: `${file} is no roster.`,
    why: `It looks like another file: ${name}.`,
    fix: 'Choose it under the exports, registers and logs. A roster is the list of who should have completed.',
  }),
  noExport: (file: string) => ({
    what: `${file} is no export.`,
    why: 'It looks like a roster: it has columns for people, and none for a course, a status or a completion.',
    fix: 'Choose it under roster. If it is an export, export it with the status as well.',
  }),
  /** @param columns the first of them; empty for none. */
  unknown: (file: string, columns: string) => ({
    what: `${file} is none of the reports that are known here.`,
    why: `Its columns are: ${columns || 'none'}.`,
    fix: 'Export one of the reports that the managers page lists, or a table with a row of headings.',
  }),
  /** A register or a log whose headings cannot be told apart. @param why in a sentence. */
  unclear: (file: string, why: string) => ({
    what: `${file} cannot be read.`,
    why,
    fix: 'Mend its heading row, and give it again.',
  }),
};

const certainties = {
  exact: 'exact',
  documented: 'documented',
  unverified: 'unverified',
};

/** What became of a file, line by line. */
export const summaryWords = {
  reader: (name: string, certainty: keyof typeof certainties) =>
    `${name}; how sure its format is: ${certainties[certainty]}`,
  rows: (rows: number, records: number, unread: number) =>
    `${counted(rows, 'row', 'rows')}, ${counted(records, 'record', 'records')}, ${counted(unread, 'row', 'rows')} not read`,
  noLines: 'It has no lines below its headings, so nothing can be said of it.',
  lines: (lines: number, findings: number, unread: number) =>
    `${counted(lines, 'line', 'lines')}, ${counted(findings, 'finding', 'findings')}, ${unread} not read`,
  people: (people: number, unread: number) =>
    `${counted(people, 'person', 'people')}, ${counted(unread, 'row', 'rows')} with something that was not read`,
  columns: (columns: readonly string[]) => `Columns: ${columns.join(', ')}`,
  /** @param columns the first of them. */
  unused: (columns: string) => `Not used: ${columns}`,
  moreUnread: (more: number) => `and ${more} more; unreadable.csv lists them`,
  moreProblems: (more: number) =>
    `and ${more} more such ${more === 1 ? 'row; the report lists it' : 'rows; the report lists them'}`,
};

const rosterColumns = {
  id: 'id',
  account: 'user name',
  mail: 'mail address',
  name: 'name',
  firstName: 'first name',
  surname: 'surname',
  unit: 'unit',
  manager: 'manager',
  start: 'start date',
  lastDay: 'last day',
  status: 'who has left',
};

/** A column of a roster, with what it holds. */
export function rosterColumn(
  field: keyof typeof rosterColumns,
  heading: string,
): string {
  return `${rosterColumns[field]}: "${heading}"`;
}
