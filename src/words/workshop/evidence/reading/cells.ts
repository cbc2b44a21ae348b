/** What a record holds, where no column of the file is called so. */
export const cellNames = {
  learnerId: 'id',
  completed: 'completed',
  seconds: 'time spent',
  latency: 'time of an answer',
  score: 'score',
  scoreMin: 'lowest score',
  scoreMax: 'highest score',
  scoreScaled: 'scaled score',
  /** The date beside an activity of Moodle. */
  dateOf: (activity: string) => `${activity}: date`,
};

/** What would mend cells that cannot be read. */
export const cellMends = {
  score: 'Give a score between -1,000,000 and 1,000,000.',
  seconds: 'Give a time of at least 0 and at most 10 years.',
  number: 'Correct the cells, or map the table without that column.',
  date: 'Correct the cells, or say another order or time zone of the dates.',
  moodleDate: 'Correct the cells, or export the report again in English.',
  moodle: 'Correct the cells, or export the report again.',
  outOf: 'Write a number, or one out of the highest, such as 85/100.',
  again: 'Export the file again.',
  shortened:
    'A spreadsheet has shortened the id. Export again, and choose the file as it came from the LMS.',
  jsonNumber: 'Give a number.',
  jsonCount: 'Give a whole number from 0.',
  jsonTime: 'Give a time with an offset, such as 2026-07-10T08:00:00Z.',
};

/** A day of completion beside a status that says not completed. `why` goes on from the cells. */
export const doubtedDay = {
  why: 'may be of an earlier time than the status beside it, which says not completed',
  mend: 'So it is not known whether this person has completed. Correct whichever is wrong, or say that the column holds nothing that counts.',
};
