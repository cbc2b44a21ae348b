/** Pointing at the columns of a table that nobody knows. */
export const columnWords = {
  holds: 'This table holds',
  about:
    'Each heading of the file stands here with its first values. Choose what the column holds; what is chosen already is a suggestion.',
  nothing: 'nothing that counts',
  empty: 'empty',
  saved: 'Or take what was saved of an earlier file (optional)',
  savedHint:
    'A mapping-….json that came with an earlier report. It fills in the choices above.',
  taken: 'The choices are those of the saved file.',
  notShown: (columns: number) =>
    `${columns} more columns are not shown; a saved file can name them.`,
  twice: (what: string) =>
    `Two columns cannot both hold "${what}". Choose one of them.`,
};

/** A table by what it can be. */
type TableName = 'records' | 'roster' | 'register' | 'log';

/** What a table holds, and what is to be found among its columns. */
export const tableWords: Record<
  TableName,
  { label: string; question: string }
> = {
  records: {
    label: 'Training records of people',
    question:
      'Which column says who it is, and which says who has completed and when?',
  },
  roster: {
    label: 'Roster',
    question:
      'Which column holds the id or the mail address of each person who should complete the course?',
  },
  register: {
    label: 'Exception register',
    question:
      'Which columns hold the account, its approval, its review and its status?',
  },
  log: {
    label: 'Reset log',
    question:
      'Which columns hold the account, the day, the check and the outcome?',
  },
};

const an: Record<TableName, string> = {
  records: 'an export',
  roster: 'a roster',
  register: 'an exception register',
  log: 'a reset log',
};

/** A saved file is of another table. @param is what this one can be. */
export function ofAnother(saved: TableName, is: readonly TableName[]): string {
  return `That file says what the columns of ${an[saved]} hold, and this is ${is.map((one) => an[one]).join(', or ')}. Nothing was taken over.`;
}

/** What is wrong with what was pointed at. */
export const columnFaults = {
  nobody:
    'No column says whose row it is. Point at the id, the mail address or the name.',
  nothingDone:
    'No column says who has completed. Point at the status, at passed or failed, or at the day of completion.',
  nobodyInRoster:
    'No column says who it is. Point at the id or the mail address.',
  tooFew: 'Point at two columns at least.',
};

/** What a column of records can hold. */
export const recordFields = {
  learnerId: 'Id of the person',
  learnerName: 'Name of the person',
  surname: 'Surname, where it has a column of its own',
  learnerMail: 'Mail address',
  unit: 'Unit or department',
  course: 'Course',
  release: 'Release of the course',
  attempt: 'Number of the attempt',
  started: 'Started on',
  completed: 'Completed on',
  status: 'Status',
  success: 'Passed or failed',
  scoreRaw: 'Score',
  scoreMax: 'Highest possible score',
  seconds: 'Time spent',
};

/** What a column of a roster can hold. */
export const rosterFields = {
  personId: 'Id of the person',
  account: 'User name for logging in',
  mail: 'Mail address',
  name: 'Name of the person',
  firstName: 'First name',
  surname: 'Surname',
  unit: 'Unit or department',
  manager: 'Manager',
  start: 'Start date',
  lastDay: 'Last day, of who has left or will leave',
  status: 'Whether somebody is still here or has left',
};
