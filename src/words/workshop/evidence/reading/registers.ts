import { orList } from './quoting.ts';

/** Why a register or a log is recognised, or cannot be. Lines count from 1. */
export const sheetSigns = {
  /** @param name of the mapping. */
  found: (
    name: string,
    line: number,
    columns: number,
    headings: readonly string[],
  ) =>
    `${name}: line ${line} has ${headings.length} of its ${columns} columns (${headings.join(', ')})`,
  /** @param heading in quotation marks. */
  twice: (line: number, heading: string) =>
    `Line ${line} has the heading ${heading} more than once, so nobody can say which column counts. Rename or remove one of them.`,
};

/** Why a line, or a cell of it, was not read. */
export const lineFaults = {
  empty:
    'Nothing stands in the columns that are read. Move it there, or remove the line.',
  headings: 'The line repeats the headings. Remove it.',
  /** @param reason without a full stop. */
  cell: (column: string, reason: string) => `${column}: ${reason}.`,
  /** @param cell in quotation marks. */
  word: (cell: string, known: readonly string[]) =>
    `${cell} is none of ${orList(known)}; write one of them, or add the word to the mapping`,
  /** @param cell in quotation marks. */
  offset: (cell: string) => `${cell} is no offset from UTC such as +01:00`,
  line: (reasons: readonly string[]) =>
    `${reasons.join(' ')} What needs ${reasons.length === 1 ? 'that cell' : 'these cells'} was not checked; the rest of the line was.`,
};

/** What is asked of words in a sheet. */
export const groupHeadings = {
  statuses: 'Statuses of an exception',
  exceptionRoles: 'Roles: may they approve an exception?',
  yesAndNo: 'Yes and no',
  checks: 'Checks',
  outcomes: 'Outcomes of a request',
  resetRoles: 'Roles: may they approve a reset?',
  reached: 'Ways to reach the approver: do they count?',
};

/** What such a word can mean. */
export const groupMeanings = {
  open: 'It runs',
  closed: 'It has ended',
  yes: 'Yes',
  no: 'No',
  noneOfThese: 'None of these',
  reset: 'A method, pass or code was given',
  other: 'Nothing was given',
};
