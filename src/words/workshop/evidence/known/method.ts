import { counted } from '../../../phrasing.ts';

/** What every report says of how it was made. */
export const alwaysSo = {
  recorded:
    'Every figure comes from what the record keeper recorded. Nothing was scored or judged again, and what a source does not know is called unknown.',
  matched:
    'People are matched with the roster by id, then by mail address without regard to case; never by name.',
  done: 'Done means recorded as passed, or as completed where the source records no success. Who is in the records without either counts as not known: neither as done nor as late, and in no share. So does who is on the roster without a record, where nobody in the records is on the roster.',
  minutes:
    'Minutes are those of all attempts at the release up to the one that was done. Days run from the start date, or else the first launch, to the first completion. Scores are the best attempt of each person.',
  items:
    'Items and objectives count the first answer of each person to each item.',
  calls:
    'Calls count what the course recorded when they were played. Verified before the reset: the checks that the policy asked for stood before it, as the course judged then. Calls of earlier releases do not carry this judgement: they count where their ending or their moves leave no doubt, and else as not known. Turned away: a genuine caller who could have been served was left with nothing that works. Unsafe: a reset or enrolment without proof, access by message, a changed number, an account left out of MFA without a form. Reported: Security was told, of calls by impostors or about an account that was taken over.',
};

/** Which courses count. */
export const courseMethod = {
  these: (courses: readonly string[]) =>
    `Records of these courses count: ${courses.join(', ') || 'none'}.`,
  several:
    'Several courses count: completed means at least one of them, and days, minutes and scores are those of all of them together.',
};

/** Who counts as somebody who should have completed. */
export const rosterMethod = {
  others:
    'Completion, standings and units count the people on the roster. Others are listed, and stand in no share of these, and in no score, time, answer or call.',
  othersCount:
    'Completion, standings and units count the people on the roster. Others are listed, and stand in no share of these; their answers, calls, scores and times count, as was asked for.',
  none: 'Without a roster, completion, standings and units count the people who have a record. Who has none is not known.',
};

/** Which days count, and when somebody is late. Zones are as IANA names them, days YYYY-MM-DD. */
export const dayMethod = {
  end: (zone: string) =>
    `The report speaks of the end of its day in ${zone}. A record begun later does not count; one completed later counts as not completed yet, without score and time, and without answers and calls of no known day. Who joined later, or had left by a last day or a word of the roster, is not counted among those who should have completed. Where a source gives no day, nobody can say it, and the record counts. Registers and logs are taken as they were given.`,
  due: (days: number) =>
    `The course is due ${counted(days, 'day')} after the start date in the roster.`,
  dueSince: (days: number, since: string) =>
    `The course is due ${counted(days, 'day')} after the start date in the roster, or after ${since} for who joined earlier.`,
  expiring: (days: number, zone: string) =>
    `Expiring means to be done again within ${days} days. Days are those of ${zone}; somebody is overdue from the day after the due day.`,
};

/** When the course is due again. */
export const againMethod = {
  never: 'It is not due again after a time.',
  after: (months: number) =>
    `It is due again ${counted(months, 'month')} after the last completion; from the end of a long month, on the last day of a shorter one.`,
  points: (days: number) =>
    `It is due again when a newer release teaches other learning points than the release that was done, as their release.json files say, then within ${counted(days, 'day')} of the first day on which the newer release is seen in the records.`,
  version: (days: number) =>
    `It is due again when a newer release has another major or minor version than the release that was done, then within ${counted(days, 'day')} of the first day on which the newer release is seen in the records.`,
  noChange: 'A newer release does not make it due again.',
};

/** What is not told of small groups, and where names are not shown. */
export const groupMethod = {
  percent: (people: number) =>
    `No percentage is given for groups of fewer than ${people} people.`,
  names: (people: number) =>
    `Names of people in units of fewer than ${people} are not shown.`,
  masked: (least: number) =>
    `Where names are not shown, managers, days of joining, due days and days to completion are withheld, and so are records of who has left or joined later, what was quoted from cells and answered of them, which file and row a record comes from, and the sums of the files: whoever tries out who did what would see by them which guess is right. Numbers in the place of names follow from what stands beside them alone. Units of fewer than ${least} people stand together as one, and where these are too few, with the next larger unit: so no unit that is told, and no difference between two figures, is smaller, unless all people of the report together are fewer.`,
  left: 'What is left: days and hours of starting and completing, scores and answers stand beside a pseudonym. Who knows these of somebody can find the line. Whether the due day is over, or none is known, follows from the day of joining: where few joined late, or few have no such day, a line that says so is that of one of them. Where everybody of a unit stands alike, the figure of the unit says it of each. Names of files and courses, and answers that people typed, stand as they are.',
};
