import { counted, numberInWords } from './figures.ts';

/** How somebody stands, as a table says it. */
export const standingNames = {
  current: 'Up to date',
  done_undated: 'Done, day unknown',
  expiring: 'Expiring soon',
  expired: 'Expired',
  due: 'Not due yet',
  overdue: 'Overdue',
  failed: 'Failed',
  not_known: 'Not known',
  open: 'Not done, no day set',
};

/** Where everybody stands. */
export const standingWords = {
  title: 'Where everybody stands',
  nobody: 'Nobody is in the records or on the roster.',
  chart:
    'One bar for each standing; its length is the number of people. The table beside it has the numbers.',
  caption: 'People by standing',
  standing: 'Standing',
  people: 'People',
  /** @param completed a share, in words. */
  completed: (completed: string, smallGroup: number) =>
    `Completed in all: ${completed}. Groups of fewer than ${numberInWords(smallGroup)} have no percentage anywhere in this report: one person more or less would move it too far.`,
};

/** So many of those who need nothing done. */
export const quietWords = {
  not_known: (count: number) =>
    `${numberInWords(count)} of whom the records do not say whether they completed`,
  due: (count: number) => `${numberInWords(count)} not due yet`,
  open: (count: number) =>
    `${numberInWords(count)} not done, and no day is set`,
  done_undated: (count: number) =>
    `${numberInWords(count)} done on an unknown day`,
  current: (count: number) => `${numberInWords(count)} up to date`,
  notOnRoster: (count: number) =>
    `${numberInWords(count)} not on the roster, named below`,
  apart: (count: number) =>
    `${numberInWords(count)} on the roster, and not covered on the day of the report`,
};

/** @param isAll nobody needs anything done. @param parts so many of each standing. */
export function everybodyElse(isAll: boolean, parts: string[]): string {
  return `${isAll ? 'Everybody' : 'Everybody else'}: ${parts.join('; ')}.`;
}

/** Who needs something done. */
export const needWords = {
  title: 'Overdue and expiring',
  hidden:
    'Names are hidden in this report, so nobody is listed. The numbers stand in the summary.',
  nobody: 'Nobody is overdue, expired, failed or expiring soon.',
  caption: 'People who need something done',
  person: 'Person',
  unit: 'Unit and manager',
  standing: 'Standing',
  due: 'Due or expires',
  completed: 'Completed',
  why: 'Why',
  notOnRoster: 'not on the roster, so in no share of people',
  managerWithheld: 'manager withheld',
  noManager: 'manager not known',
  notPassed: 'not passed',
  notYet: 'not yet',
  withheld: 'withheld',
};

/** Outcomes that were changed by hand. */
export const byHandWords = {
  title: 'Changed by hand',
  nobody:
    'No source says that an outcome was changed by hand. Not every source would.',
  caption: 'Outcomes to look up again',
  person: 'Person',
  changed: 'Changed',
  stands: 'Where it stands',
};

/** Who is on one list only. */
export const rosterWords = {
  title: 'On one list only',
  noRoster: 'No roster was given, so nobody is compared with one.',
  allRecorded: 'Everybody on the roster is in the records.',
  unrecorded: (count: number) =>
    `On the roster, and in no record: ${counted(count, 'person', 'people')}.`,
  allOnRoster: 'Everybody in the records is on the roster.',
  notOnRoster: (count: number) =>
    `In the records, and not on the roster: ${counted(count, 'person', 'people')}.`,
};

/** The list of everybody. */
export const rollWords = {
  title: 'Roll of everybody',
  appendix: 'Appendix: roll of everybody',
  hidden: 'Names are hidden in this report, so there is no roll.',
  caption: 'Everybody, and the record that counts',
  person: 'Person',
  unit: 'Unit',
  standing: 'Standing',
  completed: 'Completed',
  score: 'Score',
  release: 'Release',
  attempt: 'Attempt',
  source: 'Source and row',
  noRecord: 'in no record',
  withheld: 'withheld',
};

/** Why somebody in the roll is in no share of people. */
export const apartNames = {
  'joined later': 'joined later',
  left: 'left',
  not_listed: 'not on the roster',
};
