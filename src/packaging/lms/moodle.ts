import {
  moodleSettings,
  moodleWays,
  notForMoodle,
  requireStatus,
} from '../../words/workshop/packaging/lms/moodle.ts';
import { seeAddress } from '../../words/workshop/packaging/lms/sections.ts';
import { dashed, numbered } from '../sheetText.ts';
import type { SheetFacts } from './notes.ts';

const ON_SCORM_2004 = 'https://docs.moodle.org/35/en/SCORM_FAQ';
const ON_STATUS = 'https://solin.co/scorm-vs-course-completion-moodle/';

/**
 * The settings of Moodle, in its own words. They come from Moodle's code, and from
 * Moodle 4.1 and 4.5 as the course was played there.
 */
export function inMoodle(made: SheetFacts): string[] {
  if (made.standard === 'cmi5') return dashed(notForMoodle.cmi5);
  if (made.standard === 'scorm12') return [...settings(made), ...itsWays()];
  return [
    ...dashed(notForMoodle.scorm2004, seeAddress(ON_SCORM_2004)),
    notForMoodle.allTheSame,
    ...settings(made),
    ...itsWays(),
    ...dashed(notForMoodle.closedTab),
  ];
}

function settings(made: SheetFacts): string[] {
  const { add, completion, force, attempts, grading, structure, mark } =
    moodleSettings;
  return [
    [add],
    [completion],
    status(made),
    [force],
    [attempts],
    [grading],
    [structure],
    ...(made.options.mastery === undefined ? [] : [[mark]]),
  ].flatMap(([text = '', ...more], at) => numbered(at + 1, text, ...more));
}

function status({ standard, options }: SheetFacts): string[] {
  if (options.status === 'completed') return [requireStatus.completed];
  return standard === 'scorm12'
    ? [requireStatus.passedAsWell, seeAddress(ON_STATUS)]
    : [requireStatus.passedAlone];
}

function itsWays(): string[] {
  const { title, again, date, zero } = moodleWays;
  return [title, ...[again, date, zero].flatMap((way) => dashed(way))];
}
