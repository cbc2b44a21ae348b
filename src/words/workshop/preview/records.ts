/** The pages of records. */
export const records = {
  title: 'Records',
  lead: 'One row an attempt, as the packages reported it. Times are UTC.',
  attemptsCsv: 'Attempts (CSV)',
  interactionsCsv: 'Interactions (CSV)',
  everything: 'Everything (JSON)',
  ofAll: 'Attempts of all learners',
  noAttempt: 'No attempts yet.',
  answers: (answers: number) =>
    answers === 1 ? '1 answer' : `${answers} answers`,
  answersOf: (answers: string, attempt: number, name: string) =>
    `${answers} in attempt ${attempt} of ${name}`,
};

/** The columns of the table of attempts. */
export const recordColumns = {
  learner: 'Learner',
  course: 'Course',
  attempt: 'Attempt',
  outcome: 'Outcome',
  score: 'Score',
  started: 'Started',
  completed: 'Completed',
  time: 'Time',
  details: 'Details',
};

/** One attempt with what was answered in it. */
export const attempt = {
  title: (number: number, name: string) => `Attempt ${number} of ${name}`,
  startedUtc: 'Started (UTC)',
  completedUtc: 'Completed (UTC)',
  release: 'Release',
  then: ', then ',
  interactions: 'Interactions',
  inOrder: 'Interactions in recorded order',
  noneRecorded: 'None recorded.',
  number: 'No.',
  idHead: 'ID',
  type: 'Type',
  response: 'Response',
  correct: 'Correct',
  result: 'Result',
  timeOfDay: 'Time of day',
  taken: 'Taken',
};

/** What a package can say of an attempt as a whole. */
export const outcomes = {
  completed: 'completed',
  incomplete: 'incomplete',
  'not attempted': 'not attempted',
  passed: 'passed',
  failed: 'failed',
};

/** A score without a maximum, and an outcome that is not known. */
export const values = { scaled: 'scaled', unknown: 'unknown' };
