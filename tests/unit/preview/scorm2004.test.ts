import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readManifest } from '../../../src/preview/import/manifest.ts';
import { readPackage } from '../../../src/preview/import/package.ts';
import { planLaunch } from '../../../src/preview/plan.ts';
import {
  readCmi,
  readDuration,
  writeDuration,
} from '../../../src/preview/scorm2004/cmi.ts';
import { SCORM2004 } from '../../../src/preview/scorm2004/scorm2004.ts';
import type { Attempt } from '../../../src/preview/store/attempts.ts';
import { MANIFEST_2004, fake2004 } from './fake2004.ts';
import { running } from './running.ts';

const LEARNER = { key: 1, id: 'a.khan', name: 'Amira Khan' };
const read = (xml: string) => readManifest(new TextEncoder().encode(xml));

function unit(place: number) {
  const found = read(MANIFEST_2004);
  const one = found.kind === 'manifest' && found.manifest.units[place];
  if (!one) throw new Error('no unit');
  return one;
}

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

/** A data model as scorm-again commits it. */
const model = (more: object = {}) => ({
  completion_status: 'incomplete',
  success_status: 'unknown',
  exit: 'suspend',
  location: 'step-2',
  suspend_data: 'v1:abc',
  session_time: 'PT1M2.5S',
  progress_measure: '',
  completion_threshold: '',
  scaled_passing_score: '',
  score: { scaled: '', raw: '', min: '', max: '' },
  objectives: {},
  interactions: {},
  ...more,
});

describe('a manifest of SCORM 2004', () => {
  test('gives its SCOs with what ADL’s elements and sequencing say', () => {
    expect(read(MANIFEST_2004)).toMatchObject({
      manifest: {
        standard: 'scorm2004',
        identifier: 'fake-2004',
        title: 'Two parts',
        units: [
          {
            identifier: 'read',
            launchData: 'from the LMS',
            completionThreshold: '0.75',
            masteryScore: '',
          },
          {
            identifier: 'check',
            search: '?part=check',
            timeLimitAction: 'exit,message',
            masteryScore: '0.8',
            maxTimeAllowed: 'PT1H',
            completionThreshold: '',
          },
        ],
      },
    });
  });

  test.each(['2004 3rd Edition', 'CAM 1.3'])('may say %s', (version) => {
    const xml = MANIFEST_2004.replace('2004 4th Edition', version);
    expect(read(xml)).toMatchObject({ manifest: { standard: 'scorm2004' } });
  });

  test('may write other prefixes and leave out its version', () => {
    const xml = MANIFEST_2004.replaceAll('adlcp:', 'a:')
      .replaceAll('imsss:', 's:')
      .replace(/<metadata>.*<\/metadata>/, '');
    expect(read(xml)).toMatchObject({
      manifest: { standard: 'scorm2004', units: [{}, { masteryScore: '0.8' }] },
    });
  });

  test('asks for the whole score when it names none', () => {
    const xml = MANIFEST_2004.replace(/<imsss:minN.*Measure>/, '');
    expect(read(xml)).toMatchObject({
      manifest: { units: [{}, { masteryScore: '1' }] },
    });
  });

  test('of 3rd edition writes its threshold as text', () => {
    const xml = MANIFEST_2004.replace(
      /<adlcp:completionThreshold .*\/>/,
      '<adlcp:completionThreshold>0.5</adlcp:completionThreshold>',
    );
    expect(read(xml)).toMatchObject({
      manifest: { units: [{ completionThreshold: '0.5' }, {}] },
    });
  });
});

describe('the data of a launch', () => {
  test('say what only the LMS knows', () => {
    const data = SCORM2004.launchData(
      LEARNER,
      attempt(null, { seconds: 0 }),
      unit(1),
      'normal',
    );
    expect(data).toEqual({
      learner_id: 'a.khan',
      learner_name: 'Amira Khan',
      credit: 'credit',
      mode: 'normal',
      entry: 'ab-initio',
      launch_data: '',
      max_time_allowed: 'PT1H',
      time_limit_action: 'exit,message',
      scaled_passing_score: '0.8',
      completion_threshold: '',
      objectives: { 0: { id: 'p' } },
      total_time: 'PT0S',
    });
  });

  test('bring back what was stored, and neither exit nor session time', () => {
    const data = SCORM2004.launchData(
      LEARNER,
      attempt(model()),
      unit(0),
      'review',
    );
    expect(data).toMatchObject({
      entry: 'resume',
      mode: 'review',
      credit: 'no-credit',
      suspend_data: 'v1:abc',
      location: 'step-2',
      completion_status: 'incomplete',
      total_time: 'PT1M2.5S',
    });
    expect(data).not.toHaveProperty('exit');
    expect(data).not.toHaveProperty('session_time');
  });
});

describe('the objectives of the activity', () => {
  const SEQUENCING =
    /<imsss:sequencing IDRef="shared">[^]*?<\/imsss:sequencing>/;
  const check = (sequencing: string) => {
    const found = read(MANIFEST_2004.replace(SEQUENCING, sequencing));
    const one = found.kind === 'manifest' && found.manifest.units[1];
    if (!one) throw new Error('no unit');
    return one;
  };
  const own = check(`<imsss:sequencing><imsss:objectives>
    <imsss:primaryObjective objectiveID="main" satisfiedByMeasure="true">
      <imsss:minNormalizedMeasure>0.75</imsss:minNormalizedMeasure>
    </imsss:primaryObjective>
    <imsss:objective objectiveID="codes"/><imsss:objective objectiveID="resets"/>
  </imsss:objectives></imsss:sequencing>`);
  const begun = (stored: object | null, at = own) =>
    SCORM2004.launchData(LEARNER, attempt(stored), at, 'normal');

  test('are there at launch with their ids, the primary one first, with the passing score', () => {
    expect(begun(null)).toMatchObject({
      objectives: {
        0: { id: 'main' },
        1: { id: 'codes' },
        2: { id: 'resets' },
      },
      scaled_passing_score: '0.75',
    });
  });

  test('may be shared by items, and an id that is not said is none', () => {
    const shared = check('<imsss:sequencing IDRef="all"/>').objectives;
    expect(shared).toEqual([]);
    const collected = read(
      MANIFEST_2004.replace(
        SEQUENCING,
        '<imsss:sequencing IDRef="shared"/>',
      ).replace(
        '<imsss:limitConditions',
        '<imsss:objectives><imsss:primaryObjective/><imsss:objective objectiveID="o"/></imsss:objectives><imsss:limitConditions',
      ),
    );
    expect(collected).toMatchObject({
      manifest: { units: [{ objectives: [] }, { objectives: ['o'] }] },
    });
    expect(begun(null, unit(0))).not.toHaveProperty('objectives');
  });

  test('keep what the SCO has said, and its own stay where they were', () => {
    const stored = model({
      objectives: {
        0: { id: 'main', success_status: 'passed' },
        1: { id: 'release_1_0_0_ab12cd34', success_status: 'unknown' },
      },
    });
    expect(begun(stored)).toMatchObject({
      objectives: {
        0: { id: 'main', success_status: 'passed' },
        1: { id: 'release_1_0_0_ab12cd34' },
        2: { id: 'codes' },
        3: { id: 'resets' },
      },
    });
  });
});

describe('an attempt', () => {
  const next = (more: object, change: Partial<Attempt> = {}) =>
    planLaunch(SCORM2004.unitState(attempt(model(more), change)), 'launch');

  test('goes on after suspend, and after a session that was cut off', () => {
    expect(next({})).toEqual({ kind: 'open', mode: 'normal' });
    expect(next({ exit: '' }, { cutOff: true })).toMatchObject({
      mode: 'normal',
    });
  });

  test.each(['', 'normal', 'time-out', 'logout'])(
    'is over after exit %j, so that the next launch begins another',
    (exit) => {
      expect(next({ exit })).toEqual({ kind: 'begin' });
    },
  );

  test('is reviewed once it is completed and not failed', () => {
    const done = { completion_status: 'completed' };
    expect(next({ ...done, success_status: 'passed' })).toMatchObject({
      mode: 'review',
    });
    expect(next({ ...done, success_status: 'failed' })).toMatchObject({
      mode: 'normal',
    });
  });
});

describe('the record', () => {
  const recorded = (more: object) => SCORM2004.record(attempt(model(more)));

  test('shows completion, success, score and interactions in the terms of 2004', () => {
    expect(
      recorded({
        completion_status: 'completed',
        success_status: 'failed',
        score: { scaled: '0.4', raw: '40', min: '0', max: '100' },
        objectives: {
          0: {
            id: 'release_1_0_0_ab12cd34',
            success_status: 'unknown',
            completion_status: 'unknown',
            score: { raw: '', min: '', max: '100', scaled: '' },
          },
          1: {
            id: 'check_a1',
            success_status: 'failed',
            completion_status: 'completed',
            score: { raw: '40', min: '0', max: '100', scaled: '0.4' },
          },
        },
        interactions: {
          0: {
            id: 'i_1',
            type: 'choice',
            timestamp: '2026-11-24T09:00:00.00Z',
            learner_response: 'a[,]c',
            correct_responses: { 0: { pattern: 'a[,]b' } },
            result: 'incorrect',
            latency: 'PT5.5S',
          },
        },
      }),
    ).toMatchObject({
      completion: 'completed',
      success: 'failed',
      score: { scaled: 0.4, raw: 40, min: 0, max: 100 },
      objectives: [
        {
          id: 'release_1_0_0_ab12cd34',
          status: null,
          score: { raw: null, min: null, max: null, scaled: null },
        },
        {
          id: 'check_a1',
          status: 'failed',
          score: { raw: 40, min: 0, max: 100, scaled: 0.4 },
        },
      ],
      interactions: [
        {
          time: '2026-11-24T09:00:00.00Z',
          response: 'a[,]c',
          correctResponses: ['a[,]b'],
          result: 'incorrect',
          latencySeconds: 5.5,
        },
      ],
    });
  });

  test('keeps unknown apart from incomplete', () => {
    expect(recorded({ completion_status: 'unknown' })).toMatchObject({
      completion: null,
      success: null,
    });
    expect(SCORM2004.record(attempt(null)).completion).toBe('not attempted');
  });

  test.each([
    ['0.8', 'passed'],
    ['0.79', 'failed'],
    ['', 'unknown'],
  ])('with a passing score of 0.8 takes %j as %s', (scaled, success) => {
    const score = { scaled, raw: '', min: '', max: '' };
    const cmi = readCmi(model({ scaled_passing_score: '0.8', score }));
    expect(cmi?.success).toBe(success);
  });

  test('with a threshold is complete by its progress', () => {
    const at = (progress_measure: string) =>
      readCmi(model({ completion_threshold: '0.75', progress_measure }))
        ?.completion;
    expect([at('0.75'), at('0.5'), at('')]).toEqual([
      'completed',
      'incomplete',
      'incomplete',
    ]);
  });

  test('is read from anything without a crash', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (anything) => {
        const cmi = readCmi({ ...model(), ...anything });
        expect(cmi?.sessionSeconds).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test('reads back every duration that it writes', () => {
  fc.assert(
    fc.property(fc.nat(9999 * 360_000), (hundredths) => {
      expect(readDuration(writeDuration(hundredths / 100))).toBe(
        hundredths / 100,
      );
    }),
  );
  expect(readDuration('P1DT1H')).toBe(90_000);
  for (const text of ['', 'P', 'PT', 'P1Y', '00:00:01', 'PT1.5M'])
    expect(readDuration(text)).toBeNull();
});

test('each SCO of a package keeps a record of its own', async () => {
  const { upload, launch, json, form } = await running();
  await upload('two.zip', fake2004());
  const open = (unit: string) => launch('launch-frame', { package: '2', unit });
  const [first, second] = [await open('0'), await open('1')];
  expect(await json(`${second}/state`)).toMatchObject({
    cmi: { scaled_passing_score: '0.8' },
    course: '/lms/content/2/index.html?part=check',
  });
  const cmi = model({ completion_status: 'completed' });
  expect(await json(`${first}/commit`, { cmi, finish: true })).toMatchObject({
    stored: true,
  });
  expect(await json('/lms/records/records.json')).toMatchObject({
    records: [
      { course: 'Two parts: Reading', attempt: 1, completion: 'completed' },
      { course: 'Two parts: Check', attempt: 1, passMark: 80 },
    ],
  });
  const nothing = { learner: '1', package: '2', want: 'launch-frame' };
  for (const unit of ['2', '-1', 'x'])
    expect((await form('/lms/launches', { ...nothing, unit })).status).toBe(
      404,
    );
});

test('a zip of SCORM 2004 can be played', () => {
  expect(readPackage(fake2004())).toMatchObject({ kind: 'package' });
});
