import { counted, numberInWords } from './figures.ts';

/** The registers and logs of an organisation. */
export const sheetNames = {
  register: 'Exception register',
  log: 'Reset log',
  roster: 'Roster',
};

/** What in the register and the log does not agree with the policy. */
export const registerWords = {
  title: 'Exception register and reset log',
  none: 'No exception register and no reset log was given. The lesson names both as evidence to keep.',
  agrees: 'Every line that could be read agrees with the policy.',
  noLines:
    'The sheet has no lines below its headings, so nothing can be said of it. If lines were expected, check that it is the right file.',
  counts: (lines: number, findings: number, unread: number) =>
    `${counted(lines, 'line', 'lines')} read, ${counted(findings, 'finding', 'findings')}, ${counted(unread, 'line', 'lines')} with a cell that could not be read.`,
  caption: (file: string) => `What to mend in ${file}`,
  finding: 'Finding',
  sort: 'Kind',
  lines: 'Lines of the file',
  gap: 'Gap',
  pattern: 'Pattern',
  andMore: (shown: string, more: number) => `${shown} and ${more} more`,
};

/** How sure the form of a report is, as a heading says it. */
export const certaintyNames = {
  exact: 'Exact',
  documented: "From the vendor's documentation",
  unverified: 'Not yet seen in a real export',
};

/** The files, and how each was read. */
export const sourceWords = {
  title: 'Sources',
  none: 'No file was read.',
  files: 'Files that the records come from',
  file: 'File and SHA-256',
  readAsAndWhy: 'Read as, and why',
  certainty: 'How sure its format is',
  rows: 'Rows',
  records: 'Records',
  skipped: 'Skipped',
  unreadable: 'Unreadable',
  /** Stands between a reason and what was answered. */
  answers: '. Said by whoever made this report: ',
  sheets: 'Roster, registers and logs',
  readAs: 'Read as',
  lines: 'Lines or people',
};

/** What could not be read. */
export const unreadWords = {
  title: 'What could not be read',
  about:
    'A row of an export that stands here is in no figure. Of a line of a register, a log or the roster, what could be read was used. Single cells that could not be read stand among what is unknown.',
  none: 'Every row was read.',
  caption: 'Rows that are in no figure, or in part only',
  file: 'File',
  row: 'Row',
  why: 'Why, and what would mend it',
  more: (rows: number) =>
    `Of each file the first 1,000 are kept; ${numberInWords(rows)} more were counted.`,
  /** The last line of a file in the table of such rows. */
  notListed: (rows: number) => `and ${rows} more rows that are not listed`,
};

/** What the kinds of report that were read cannot carry. */
export const limitWords = {
  title: 'What these reports cannot carry',
  instead: 'To be found in: ',
};

/** Where sources contradict each other. */
export const conflictWords = {
  title: 'Sources that do not agree',
  none: 'No source contradicts another about the outcome of an attempt.',
  about: (people: number) =>
    `For ${counted(people, 'person', 'people')} the sources say different things about one attempt, or about whose it is. What was taken follows a fixed rule. Look each up in the LMS before relying on it.`,
  caption: 'What was taken, and why',
  person: 'Person',
  taken: 'What was taken, and what is said',
};

/** On which side only somebody stands, in a table. */
export const sideNames = {
  roster: 'on the roster, in no record',
  records: 'in the records, not on the roster',
};
