import { describe, expect, test } from 'vitest';
import { at } from '../../../../src/ground/json.ts';
import { answer, passing, failing } from '../../../contract/updates.ts';
import { emptyRecord } from '../../../fixtures/strict-lrs/record.ts';
import { launched, namesAt } from './launched.ts';

const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

function scored(raw: number, success: 'passed' | 'failed') {
  return {
    score: { raw, min: 0, max: 100 },
    completion: 'completed',
    success,
  } as const;
}

describe('passed and completed', () => {
  test('are said once per registration, whatever later launches save', async () => {
    const record = emptyRecord();
    const first = await launched({ record });
    await first.port.save(passing);
    await first.port.save(passing);
    await first.port.end(passing);
    const options = { launchMode: 'Normal' };
    const second = await launched({ record, options });
    await second.port.save(passing);
    await second.port.end(failing);
    expect(second.verbs().filter((verb) => /ed$/.test(verb))).toEqual([
      'initialized',
      'scored',
      'completed',
      'passed',
      'terminated',
      'initialized',
      'scored',
      'terminated',
    ]);
  });

  test('a new registration may be passed again', async () => {
    const record = emptyRecord();
    const first = await launched({ record });
    await first.port.end(passing);
    const second = await launched({
      record,
      options: { newRegistration: true },
    });
    await second.port.end(passing);
    expect(second.verbs()).toContain('passed');
  });

  test('carry their results and nothing else', async () => {
    const { port, said } = await launched();
    await port.save({ ...scored(85, 'passed'), sessionSeconds: 90 });
    expect(at(said('completed'), 'result')).toEqual({
      completion: true,
      duration: 'PT90S',
    });
    expect(at(said('passed'), 'result')).toEqual({
      success: true,
      score: { scaled: 0.85, raw: 85, min: 0, max: 100 },
      duration: 'PT90S',
    });
  });

  test.each([
    [66.67, 0.6667, 66],
    [58.33, 0.5833, 58],
    [33.333, 0.3333, 33],
    [1.1, 0.011, 1],
    [100, 1, 100],
  ])(
    'score %f with four decimals at most, raw as the whole number that cmi5 wants',
    async (score, scaled, raw) => {
      const { port, said } = await launched();
      await port.save(scored(score, 'passed'));
      expect(at(said('passed'), 'result', 'score')).toEqual({
        scaled,
        raw,
        min: 0,
        max: 100,
      });
    },
  );

  test('are dated with the last answer, whenever they get through', async () => {
    const record = emptyRecord();
    const update = { ...passing, interactions: [answer(1)] };
    const first = await launched({ record });
    first.faults.unreachable = /POST/;
    await first.port.save(update);
    const second = await launched({ record });
    await second.port.save(update);
    for (const verb of ['completed', 'passed'])
      expect(second.said(verb)).toMatchObject({
        timestamp: '2026-11-24T09:10:11.500Z',
      });
  });
});

describe('failed', () => {
  test('waits for the end of the session', async () => {
    const { port, verbs } = await launched();
    await port.save(scored(40, 'failed'));
    expect(verbs()).toEqual(['initialized']);
    await port.end({});
    expect(verbs()).toEqual(['initialized', 'failed', 'terminated']);
  });

  test('is not said when a pass comes before the end', async () => {
    const { port, verbs } = await launched();
    await port.save(scored(40, 'failed'));
    await port.end(scored(90, 'passed'));
    expect(verbs()).toEqual([
      'initialized',
      'completed',
      'passed',
      'terminated',
    ]);
  });

  test('is said by the end of the next launch when the tab died before its own', async () => {
    const record = emptyRecord();
    const first = await launched({ record });
    await first.port.save(scored(40, 'failed'));
    const second = await launched({ record });
    expect(second.outcome).toMatchObject({
      state: { completion: 'completed', success: 'failed' },
    });
    await second.port.end({});
    expect(second.verbs().slice(-2)).toEqual(['failed', 'terminated']);
  });

  test('is said once, and a later launch may still pass', async () => {
    const record = emptyRecord();
    const first = await launched({ record });
    await first.port.end(scored(40, 'failed'));
    const second = await launched({ record });
    await second.port.end({});
    const third = await launched({ record });
    await third.port.end(scored(80, 'passed'));
    expect(third.verbs().filter((verb) => verb === 'failed')).toHaveLength(1);
    expect(third.verbs()).toContain('passed');
  });

  test('is left unsaid when the LMS holds a pass that the last launch could not note', async () => {
    const record = emptyRecord();
    const first = await launched({ record });
    first.faults.unreachable = /PUT/;
    expect((await first.port.save(scored(80, 'passed'))).kind).toBe('rejected');
    const options = { launchMode: 'Normal' };
    const second = await launched({ record, options });
    const ack = await second.port.end(scored(40, 'failed'));
    expect(ack.kind).toBe('accepted');
    expect(second.verbs()).not.toContain('failed');
    expect(second.verbs().at(-1)).toBe('terminated');
  });
});

describe('the mastery score of the LMS', () => {
  test('reaches the course as per cent and goes along with judgements only', async () => {
    const { port, said, outcome } = await launched({
      options: { masteryScore: 0.57 },
    });
    expect(outcome).toMatchObject({ state: { masteryScore: 57 } });
    await port.save(scored(57, 'passed'));
    expect(at(said('passed'), 'context', 'extensions')).toMatchObject({
      [MASTERY]: 0.57,
    });
    expect(namesAt(said('completed'), 'context', 'extensions')).not.toContain(
      MASTERY,
    );
  });

  test.each([
    [0.8333, 83.33],
    [0.57, 57],
    [0.1, 10],
    [0.666_666, 66.67],
    [1, 100],
  ])('%f is shown as %f, and who reaches that passes', async (given, shown) => {
    const { port, outcome, verbs } = await launched({
      options: { masteryScore: given },
    });
    expect(outcome).toMatchObject({
      state: { masteryScore: shown, masteryGiven: String(given) },
    });
    await port.save(scored(shown, 'passed'));
    expect(verbs()).toContain('passed');
  });

  test("0 is nobody's mark, and a strict LMS still takes every judgement", async () => {
    const options = { masteryScore: 0 };
    const good = await launched({ options });
    expect(good.outcome).toMatchObject({
      state: { masteryScore: null, masteryGiven: '0' },
    });
    await good.port.save(scored(85, 'passed'));
    expect(good.said('passed')).toMatchObject({
      result: { score: { scaled: 0.85 } },
      context: { extensions: { [MASTERY]: 0 } },
    });
    const bad = await launched({ options });
    expect((await bad.port.end(scored(0, 'failed'))).kind).toBe('accepted');
    expect(bad.said('failed')).toMatchObject({ result: { success: false } });
    expect(namesAt(bad.said('failed'), 'result')).not.toContain('score');
  });

  test.each([
    ['0.8', '0.8'],
    [80, '80'],
    [null, ''],
  ])('%j is none, and is passed on as it came', async (given, masteryGiven) => {
    const { outcome } = await launched({ options: { masteryGiven: given } });
    expect(outcome).toMatchObject({
      state: { masteryScore: null, masteryGiven },
    });
  });

  test('bars a pass below it, with a warning', async () => {
    const { port, verbs } = await launched({ options: { masteryScore: 0.9 } });
    const ack = await port.save(scored(89.99, 'passed'));
    expect(
      ack.kind === 'accepted' && ack.warnings.map(({ message }) => message),
    ).toEqual([
      'The LMS asks for 90 per cent, and the score is 89.99; it was not recorded as passed.',
    ]);
    expect(verbs()).toEqual(['initialized']);
  });

  test('leaves the score out of a failure that it would contradict', async () => {
    const { port, said } = await launched({ options: { masteryScore: 0.5 } });
    await port.end(scored(60, 'failed'));
    expect(said('failed')).toMatchObject({ result: { success: false } });
    expect(namesAt(said('failed'), 'result')).not.toContain('score');
  });
});
