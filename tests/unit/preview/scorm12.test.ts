import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { toEvidence } from '../../../src/preview/evidence.ts';
import type { Unit } from '../../../src/preview/import/units.ts';
import { planLaunch, type Wish } from '../../../src/preview/plan.ts';
import {
  readCmi,
  readTimespan,
  writeTimespan,
} from '../../../src/preview/scorm12/cmi.ts';
import { launchData } from '../../../src/preview/scorm12/launchData.ts';
import { SCORM12 } from '../../../src/preview/scorm12/scorm12.ts';
import type { Attempt } from '../../../src/preview/store/attempts.ts';
import type { Package } from '../../../src/preview/store/packages.ts';
import { sampleCmi } from './fixtures.ts';

const LEARNER = { key: 1, id: 'a.khan', name: 'Amira Khan' };
const COURSE: Package = {
  key: 1,
  standard: 'scorm12',
  origin: 'built',
  host: '00112233445566778899',
  fileName: 'mfa-exceptions-scorm12.zip',
  sha256: 'ab',
  bytes: 1,
  courseId: 'mfa-exceptions',
  title: 'Hold the Line',
};
const SCO: Unit = {
  identifier: 'item',
  title: 'Hold the Line',
  path: 'index.html',
  search: '',
  masteryScore: '80',
  maxTimeAllowed: '',
  timeLimitAction: '',
  launchData: 'from the LMS',
  completionThreshold: '',
  moveOn: '',
  entitlementKey: '',
  launchMethod: '',
  objectives: [],
};

function attempt(cmi: object | null, change: Partial<Attempt> = {}): Attempt {
  return {
    key: 1,
    learner: 1,
    package: 1,
    unit: 0,
    registration: 'r',
    number: 1,
    startedUtc: '2026-11-24T09:00:00.123Z',
    completedUtc: null,
    cmi: cmi && JSON.stringify(cmi),
    seconds: 62.5,
    cutOff: false,
    ...change,
  };
}

describe('a launch', () => {
  const plan = (status: string, wish: Wish) =>
    planLaunch(
      SCORM12.unitState(attempt(sampleCmi({ lesson_status: status }))),
      wish,
    );

  test('begins the first attempt', () => {
    expect(planLaunch('none', 'launch')).toEqual({ kind: 'begin' });
  });

  test.each(['incomplete', 'failed', 'browsed'])(
    'resumes after %s',
    (status) => {
      expect(plan(status, 'launch')).toMatchObject({
        mode: 'normal',
      });
    },
  );

  test.each(['passed', 'completed'])('reviews after %s', (status) => {
    expect(plan(status, 'launch')).toMatchObject({
      mode: 'review',
    });
    expect(plan(status, 'new')).toEqual({ kind: 'begin' });
  });

  test('reviews an open attempt only when there is one', () => {
    expect(planLaunch('open', 'review')).toMatchObject({
      mode: 'review',
    });
    expect(planLaunch('none', 'review')).toEqual({ kind: 'nothing' });
  });
});

describe('the data of a launch', () => {
  test('are empty but for what the LMS says, at first', () => {
    const first = attempt(null, { startedUtc: null, seconds: 0 });
    expect(launchData(LEARNER, first, SCO, 'normal')).toEqual({
      core: {
        student_id: 'a.khan',
        student_name: 'Amira Khan',
        lesson_location: '',
        credit: 'credit',
        lesson_status: 'not attempted',
        entry: 'ab-initio',
        score: {},
        total_time: '00:00:00',
        lesson_mode: 'normal',
      },
      launch_data: 'from the LMS',
      student_data: {
        mastery_score: '80',
        max_time_allowed: '',
        time_limit_action: '',
      },
    });
  });

  test('bring back what was stored, with the time of all sessions', () => {
    const data = launchData(LEARNER, attempt(sampleCmi()), SCO, 'normal');
    expect(data).toMatchObject({
      suspend_data: 'v1:abc',
      core: {
        lesson_location: 'recovery-codes',
        lesson_status: 'incomplete',
        entry: 'resume',
        total_time: '00:01:02.50',
      },
    });
    expect(data['core']).not.toHaveProperty('exit');
    expect(data['core']).not.toHaveProperty('session_time');
  });

  test.each([
    ['suspend', false, 'resume'],
    ['', true, 'resume'],
    ['', false, ''],
    ['logout', false, ''],
  ])('after exit %j, cut off %s, enter as %j', (exit, cutOff, entry) => {
    const last = attempt(sampleCmi({ exit }), { cutOff });
    expect(launchData(LEARNER, last, SCO, 'normal')).toMatchObject({
      core: { entry },
    });
  });

  test('give no credit in review', () => {
    expect(
      launchData(LEARNER, attempt(sampleCmi()), SCO, 'review'),
    ).toMatchObject({
      core: { credit: 'no-credit', lesson_mode: 'review' },
    });
  });
});

describe('evidence', () => {
  const evidenceOf = (cmi: object | null, change: Partial<Attempt> = {}) =>
    toEvidence(
      {
        learner: LEARNER,
        course: COURSE,
        unit: SCO,
        alone: true,
        attempt: attempt(cmi, change),
      },
      SCORM12.record(attempt(cmi, change)),
      '2026-11-24T10:00:00.456Z',
    );

  test('says everything about a passed attempt', () => {
    const cmi = sampleCmi(
      { lesson_status: 'passed', score: { raw: '100', min: '0', max: '100' } },
      {
        objectives: {
          0: {
            id: 'check_a1',
            status: 'passed',
            score: { raw: '100', min: '0', max: '100' },
          },
          1: { id: 'release_1_0_0_ab12cd34' },
        },
        interactions: {
          10: { id: 'last_r1_a2', result: 'correct' },
          0: {
            id: 'first_r1_a1',
            time: '09:20:00',
            type: 'choice',
            weighting: '1',
            student_response: 'b',
            result: 'wrong',
            latency: '00:00:12.5',
            objectives: { 0: { id: 'tactics' } },
            correct_responses: { 0: { pattern: 'a' } },
          },
        },
      },
    );
    expect(
      evidenceOf(cmi, { completedUtc: '2026-11-24T09:25:00.999Z' }),
    ).toEqual({
      learnerId: 'a.khan',
      learnerName: 'Amira Khan',
      learnerMail: null,
      unit: null,
      courseId: 'mfa-exceptions',
      course: 'Hold the Line',
      release: '1.0.0+ab12cd34',
      passMark: 80,
      attempt: 1,
      started: { utc: '2026-11-24T09:00:00Z', zone: 'UTC' },
      completed: { utc: '2026-11-24T09:25:00Z', zone: 'UTC' },
      completion: 'completed',
      success: 'passed',
      score: { raw: 100, min: 0, max: 100, scaled: null },
      seconds: 62.5,
      override: null,
      interactions: [
        {
          index: 0,
          id: 'first_r1_a1',
          type: 'choice',
          time: '09:20:00',
          response: 'b',
          correctResponses: ['a'],
          result: 'wrong',
          weighting: 1,
          latencySeconds: 12.5,
          objectives: ['tactics'],
        },
        {
          index: 10,
          id: 'last_r1_a2',
          type: null,
          time: null,
          response: null,
          correctResponses: [],
          result: 'correct',
          weighting: null,
          latencySeconds: null,
          objectives: [],
        },
      ],
      objectives: [
        {
          id: 'check_a1',
          status: 'passed',
          score: { raw: 100, min: 0, max: 100, scaled: null },
        },
        {
          id: 'release_1_0_0_ab12cd34',
          status: null,
          score: { raw: null, min: null, max: null, scaled: null },
        },
      ],
      source: {
        system: 'Hold the Line preview LMS',
        report: 'SCORM 1.2 attempts',
        exportedUtc: '2026-11-24T10:00:00Z',
        file: null,
        row: null,
        sha256: null,
      },
    });
  });

  test.each([
    ['passed', 'completed', 'passed'],
    ['failed', 'completed', 'failed'],
    ['completed', 'completed', null],
    ['incomplete', 'incomplete', null],
    ['browsed', 'incomplete', null],
    ['not attempted', 'not attempted', null],
    ['nonsense', null, null],
  ])('reads %s as %s and %s', (lesson_status, completion, success) => {
    expect(evidenceOf(sampleCmi({ lesson_status }))).toMatchObject({
      completion,
      success,
    });
    expect(SCORM12.commit(sampleCmi({ lesson_status }))?.final).toBe(
      completion === 'completed',
    );
  });

  test('of an attempt that was never begun says so', () => {
    expect(evidenceOf(null, { startedUtc: null, seconds: 0 })).toMatchObject({
      started: null,
      completed: null,
      completion: 'not attempted',
      release: null,
      interactions: [],
    });
  });

  test('has no maximum without a score, although scorm-again says 100', () => {
    expect(evidenceOf(sampleCmi()).score).toEqual({
      raw: null,
      min: null,
      max: null,
      scaled: null,
    });
  });
});

describe('the data model', () => {
  test('is none without its core', () => {
    for (const value of [null, 1, 'x', [], {}, { core: 'x' }])
      expect(readCmi(value)).toBeNull();
  });

  test('is read from anything without a crash', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (interactions, core) => {
        const cmi = readCmi({ core: { lesson_status: core }, interactions });
        expect(cmi?.interactions.every(({ index }) => index >= 0)).toBe(true);
      }),
    );
  });

  test('reads back every time span that it writes', () => {
    fc.assert(
      fc.property(fc.nat(9999 * 360_000), (hundredths) => {
        expect(readTimespan(writeTimespan(hundredths / 100))).toBe(
          hundredths / 100,
        );
      }),
    );
  });

  test.each(['', '1', '1:2', 'PT1H', '00:00:-1', 'aa:bb:cc'])(
    'knows %j for no time span',
    (text) => {
      expect(readTimespan(text)).toBeNull();
    },
  );
});
