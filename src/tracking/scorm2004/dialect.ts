import { errors } from '../../words/tracking/scorm2004.ts';
import { type Alternative, alternativeTo } from '../scorm/alternatives.ts';
import type { Dialect } from '../scorm/dialect.ts';
import { decimal, markWithin } from '../scorm/numbers.ts';
import { secondsOf, timespan } from './format.ts';
import { interactionWrites, objectiveWrites } from './records.ts';
import { readStanding, statusWrites } from './status.ts';

/** A second legal value for each kind of element; of a response, one of the same form. */
function otherValue(
  element: string,
  value: string,
  mayBeStored: boolean,
): string | null {
  // An identifier that has been set may not change (351).
  if (/\.id$/.test(element)) return null;
  // Any other status says less of the learner, or what is not so; players of 2004
  // were seen to send everything at each commit, so none is needed.
  if (mayBeStored && /^cmi\.\w+_status$/.test(element)) return null;
  const alternatives: Alternative[] = [
    [/completion_status$/, 'incomplete', 'unknown'],
    [/success_status$/, 'unknown', 'failed'],
    [/(scaled|raw|min|max|weighting|progress_measure)$/, '0', '1'],
    [/(session_time|latency)$/, timespan(0), timespan(1)],
    [/timestamp$/, '1970-01-01T00:00:00.00Z', '1970-01-01T00:00:01.00Z'],
    value.includes('[.]')
      ? [/(pattern|response)$/, 'z[.]z', 'y[.]y']
      : [/(pattern|response)$/, 'false', 'true'],
    [/result$/, 'neutral', 'incorrect'],
    [/type$/, 'fill-in', 'choice'],
    [/exit$/, '', 'suspend'],
    [/description$/, 'a', 'b'],
  ];
  return alternativeTo(element, value, alternatives) ?? `${value}_`;
}

/** `cmi.scaled_passing_score` in per cent, without the noise of binary fractions; a mark below 0 would pass everybody. */
function masteryOf(text: string): number | null {
  const scaled = markWithin(text, 0, 1);
  return scaled === null ? null : Number(decimal(scaled * 100));
}

/** SCORM 2004 (Run-Time Environment, 3rd and 4th edition, chapter 4). */
export const SCORM_2004: Dialect = {
  name: 'SCORM 2004',
  apiName: 'API_1484_11',
  api: {
    initialize: 'Initialize',
    finish: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
    errorString: 'GetErrorString',
    unset: '403',
    errors,
  },
  elements: {
    learnerId: 'learner_id',
    learnerName: 'learner_name',
    mode: 'mode',
    credit: 'credit',
    entry: 'entry',
    location: 'location',
    mastery: 'scaled_passing_score',
    totalTime: 'total_time',
    sessionTime: 'session_time',
    exit: 'exit',
    score: 'score.raw',
  },
  limits: { location: 1000, suspendData: 64_000 },
  readStanding,
  masteryOf,
  timespan,
  secondsOf,
  statusWrites,
  scoreWrites: ({ raw }) => [
    ['score.scaled', decimal(raw / 100, 4), 'essential'],
    ['score.raw', decimal(raw), 'essential'],
    ['score.min', '0'],
    ['score.max', '100'],
  ],
  interactionWrites,
  objectiveWrites,
  browseWrites: [],
  // Whoever is not done comes back to this attempt. When all is done nothing is
  // asked: `exitAll` would end the attempt, and some LMSs then begin another one.
  onFinish(lms) {
    if (lms.read('cmi.completion_status') !== 'completed')
      lms.set('adl.nav.request', 'suspendAll');
  },
  otherValue,
};
