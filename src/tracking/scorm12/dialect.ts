import { errors } from '../../words/tracking/scorm12.ts';
import { type Alternative, alternativeTo } from '../scorm/alternatives.ts';
import type { Dialect } from '../scorm/dialect.ts';
import { decimal, markWithin } from '../scorm/numbers.ts';
import { secondsOf, timespan } from './format.ts';
import { interactionWrites, objectiveWrites } from './records.ts';
import { isLessonStatus, lessonStatusOf, standingOf } from './status.ts';

const STATUS = 'core.lesson_status';

/** A second legal value for each kind of element; of a response, one of the same form. */
function otherValue(
  element: string,
  value: string,
  mayBeStored: boolean,
): string | null {
  // Whatever is not incomplete says less, or what is not so. Lost, it comes with the next launch.
  if (mayBeStored && element === `cmi.${STATUS}` && value === 'incomplete')
    return null;
  const alternatives: Alternative[] = [
    // A pass or a completion says no less for a moment.
    /^(passed|completed)$/.test(value)
      ? [/status$/, 'completed', 'passed']
      : [/status$/, 'incomplete', 'browsed'],
    [/(raw|min|max|weighting)$/, '0', '1'],
    [/(time|latency)$/, '00:00:00', '00:00:01'],
    /^(\w\.\w,?)+$/.test(value)
      ? [/(pattern|response)$/, 'z.z', 'y.y']
      : [/(pattern|response)$/, 'f', 't'],
    [/result$/, 'neutral', 'wrong'],
    [/type$/, 'fill-in', 'choice'],
    [/exit$/, '', 'suspend'],
  ];
  return alternativeTo(element, value, alternatives) ?? `${value}_`;
}

/** SCORM 1.2 (Run-Time Environment 1.2, chapter 3.4). */
export const SCORM_12: Dialect = {
  name: 'SCORM 1.2',
  apiName: 'API',
  api: {
    initialize: 'LMSInitialize',
    finish: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
    errorString: 'LMSGetErrorString',
    unset: '',
    errors,
  },
  elements: {
    learnerId: 'core.student_id',
    learnerName: 'core.student_name',
    mode: 'core.lesson_mode',
    credit: 'core.credit',
    entry: 'core.entry',
    location: 'core.lesson_location',
    mastery: 'student_data.mastery_score',
    totalTime: 'core.total_time',
    sessionTime: 'core.session_time',
    exit: 'core.exit',
    score: 'core.score.raw',
  },
  // CMIString255, CMIString4096.
  limits: { location: 255, suspendData: 4096 },
  readStanding(read, isUsed) {
    const status = read(STATUS);
    return {
      standing: standingOf(status, isUsed),
      // `not attempted` is read but may never be written.
      known: isLessonStatus(status) ? [[STATUS, status]] : [],
    };
  },
  // Up to 1 it is a fraction, which the standard does not know, or nothing.
  masteryOf: (text) => markWithin(text, 1, 100),
  timespan,
  secondsOf,
  statusWrites(standing) {
    const status = lessonStatusOf(standing);
    const weight = status === 'incomplete' ? 'essential' : 'proof';
    return status ? [[STATUS, status, weight]] : [];
  },
  scoreWrites: ({ raw, min, max }) => [
    ['core.score.raw', decimal(raw), 'essential'],
    ['core.score.min', decimal(min)],
    ['core.score.max', decimal(max)],
  ],
  interactionWrites,
  objectiveWrites,
  // Left untouched, some LMSs turn `not attempted` into `completed` at LMSFinish.
  browseWrites: [[STATUS, 'browsed']],
  otherValue,
};
