import type { Policy } from '../../../schema/policy.ts';
import { counted } from '../../../words/phrasing.ts';
import type { ReportInput } from './input.ts';
import { LEAST_CROWD } from './naming.ts';

const CHANGES: Record<Policy['training']['onChange'], string> = {
  points:
    'It is due again when a newer release teaches other learning points than the release that was done, as their release.json files say',
  version:
    'It is due again when a newer release has another major or minor version than the release that was done',
  never: 'A newer release does not make it due again',
};

/** What is done where names are not shown, and what is left. */
function masked({ names, namesFrom, smallGroup }: ReportInput['options']) {
  const least =
    names === 'shown' ? namesFrom : Math.max(LEAST_CROWD, smallGroup);
  return [
    `Where names are not shown, managers, days of joining, due days and days to completion are withheld, and so are records of who has left or joined later, what was quoted from cells and answered of them, which file and row a record comes from, and the sums of the files: whoever tries out who did what would see by them which guess is right. Numbers in the place of names follow from what stands beside them alone. Units of fewer than ${least} people stand together as one, and where these are too few, with the next larger unit: so no unit that is told, and no difference between two figures, is smaller, unless all people of the report together are fewer.`,
    'What is left: days and hours of starting and completing, scores and answers stand beside a pseudonym. Who knows these of somebody can find the line. Whether the due day is over, or none is known, follows from the day of joining: where few joined late, or few have no such day, a line that says so is that of one of them. Where everybody of a unit stands alike, the figure of the unit says it of each. Names of files and courses, and answers that people typed, stand as they are.',
  ];
}

/** The rules of the report in words. `courses` are all names that counted, `groups` how many courses these are. */
export function methodOf(
  { policy, roster, options }: ReportInput,
  courses: readonly string[],
  groups: number,
): string[] {
  const { training } = policy;
  const { zone, smallGroup, soonDays, since, namesFrom } = options;
  const { countUnmatched } = options;
  const change = CHANGES[training.onChange];
  return [
    'Every figure comes from what the record keeper recorded. Nothing was scored or judged again, and what a source does not know is called unknown.',
    `Records of these courses count: ${courses.join(', ') || 'none'}.`,
    ...(groups > 1
      ? [
          'Several courses count: completed means at least one of them, and days, minutes and scores are those of all of them together.',
        ]
      : []),
    'People are matched with the roster by id, then by mail address without regard to case; never by name.',
    roster
      ? `Completion, standings and units count the people on the roster. Others are listed, and stand in no share of these${countUnmatched ? '; their answers, calls, scores and times count, as was asked for' : ', and in no score, time, answer or call'}.`
      : 'Without a roster, completion, standings and units count the people who have a record. Who has none is not known.',
    `The report speaks of the end of its day in ${zone}. A record begun later does not count; one completed later counts as not completed yet, without score and time, and without answers and calls of no known day. Who joined later, or had left by a last day or a word of the roster, is not counted among those who should have completed. Where a source gives no day, nobody can say it, and the record counts. Registers and logs are taken as they were given.`,
    'Done means recorded as passed, or as completed where the source records no success. Who is in the records without either counts as not known: neither as done nor as late, and in no share. So does who is on the roster without a record, where nobody in the records is on the roster.',
    `The course is due ${counted(training.dueDays, 'day')} after the start date in the roster${since === null ? '' : `, or after ${since} for who joined earlier`}.`,
    training.everyMonths === 0
      ? 'It is not due again after a time.'
      : `It is due again ${counted(training.everyMonths, 'month')} after the last completion; from the end of a long month, on the last day of a shorter one.`,
    `${change}${training.onChange === 'never' ? '' : `, then within ${counted(training.dueDays, 'day')} of the first day on which the newer release is seen in the records`}.`,
    `Expiring means to be done again within ${soonDays} days. Days are those of ${zone}; somebody is overdue from the day after the due day.`,
    `No percentage is given for groups of fewer than ${smallGroup} people.`,
    ...(namesFrom > 0
      ? [`Names of people in units of fewer than ${namesFrom} are not shown.`]
      : []),
    ...(options.names !== 'shown' || namesFrom > 0 ? masked(options) : []),
    'Minutes are those of all attempts at the release up to the one that was done. Days run from the start date, or else the first launch, to the first completion. Scores are the best attempt of each person.',
    'Items and objectives count the first answer of each person to each item.',
    'Calls count what the course recorded when they were played. Verified before the reset: the checks that the policy asked for stood before it, as the course judged then. Calls of earlier releases do not carry this judgement: they count where their ending or their moves leave no doubt, and else as not known. Turned away: a genuine caller who could have been served was left with nothing that works. Unsafe: a reset or enrolment without proof, access by message, a changed number, an account left out of MFA without a form. Reported: Security was told, of calls by impostors or about an account that was taken over.',
  ];
}
