const grouped = new Intl.NumberFormat('en');

/** `1 entry`, `1,204 entries`. */
export function entries(count: number): string {
  return `${grouped.format(count)} ${count === 1 ? 'entry' : 'entries'}`;
}

/** The form that asks what files leave open. */
export const askWords = {
  title: 'Say what the files do not',
  about: 'Nothing is guessed. Answer here, then go on.',
  choose: 'choose',
  goOn: 'Go on',
  files: 'What these files are',
  oneForAll: 'One answer for all',
  forEach: 'Answer for each file',
  /** How a word of a file stands before its meaning. */
  word: (word: string) => `"${word}"`,
};

/** The files that a question is about. @param more how many are not named. */
export function forFiles(
  count: number,
  named: readonly string[],
  more: number,
): string {
  return `For ${count} files: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Some of what stands in the files. */
export function suchAs(samples: readonly string[]): string {
  return `Such as: ${samples.join(' · ')}.`;
}

/** What each question is about, for the name of its button. */
export const askAbout = {
  zone: 'time zone',
  dateOrder: 'order of dates',
  scoreMax: 'highest score',
  worksheet: 'sheet',
  timeUnit: 'unit of time spent',
  mapping: 'columns',
  roster: 'columns',
  leavers: 'who has left',
  statuses: 'status words',
  testUsers: 'test users',
  unread: 'what cannot be read',
  people: 'who is who',
  words: 'words',
};

/** Times and dates. */
export const timeAsks = {
  zone: 'Time zone of the times',
  ownZone: (zone: string) => `${zone} (of this computer)`,
  zoneHint: (samples: string) =>
    `Of the person who made the export, in the LMS. ${samples}`,
  order: 'Order of the dates',
  orders: {
    dmy: 'day, month, year: 03/07 is 3 July',
    mdy: 'month, day, year: 03/07 is 7 March',
    ymd: 'year, month, day',
  },
  unit: 'Time spent is counted in',
  units: { seconds: 'seconds', minutes: 'minutes', hours: 'hours' },
};

/** What scores are out of. */
export const scoreAsk = {
  label: 'Scores are out of',
  shares: (samples: string) => `1, if 0.87 means 87 per cent. ${samples}`,
  percent: (samples: string) => `100, if they are per cent. ${samples}`,
};

/** What else is asked of a file. */
export const fileAsks = {
  sheet: 'Which sheet is it?',
  sheetHint:
    'One sheet of a workbook is read. Where another one counts as well, save it as CSV and choose that too.',
  testUsers: 'These look like test users and not like people',
  leaveOut: 'Leave them out',
  count: 'They are people: count them',
  people: 'How people are found on the roster',
  unread: 'What cannot be read',
  unreadLeft: 'Leave it out: the report says so',
  unreadHint: (unread: string) =>
    `${unread} Correct the file and give it again, answer again what you said of it, or make the pack without it.`,
};

/** What words of a file mean. */
export const wordAsks = {
  policy: 'Say what these words mean to the rules of your policy.',
  statuses: 'Say what these words of the status column mean.',
  leavers: 'Say what each word means.',
};

export const statusMeanings = {
  completed: 'Completed, and nothing about passing',
  passed: 'Completed and passed',
  failed: 'Failed',
  incomplete: 'Begun, not completed',
  'not attempted': 'Not begun',
  'left out': 'Leave its rows out',
};

export const presenceMeanings = {
  here: 'Still here, or says nothing of that',
  left: 'Has left: in no figure',
};

/** Which titles in the files are the course. */
export const courseAsk = {
  legend: 'Which of these titles are the course?',
  one: 'An LMS may call the course otherwise than the course calls itself. Records of another course are in no figure.',
  several:
    'The files hold records of several courses, and a report is about one. Choose it; records of another course are in no figure. Make a report for each.',
  course: 'This course',
  other: 'Another course',
  none: 'None of them is the course, so there is nothing to report. Choose one, or give other files.',
};
