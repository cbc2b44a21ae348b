import { describe, expect, test } from 'vitest';
import type { InteractionRecord } from '../../../src/tracking/port.ts';
import { answer, failing, passing } from '../../contract/updates.ts';
import { memoryStore } from '../../fixtures/strict-host/record.ts';
import { launched2004 } from './scorm2004Launch.ts';

/** What the LMS holds of one interaction. */
async function storedInteraction(
  change: Partial<InteractionRecord>,
): Promise<Record<string, string>> {
  const { port, stored } = await launched2004();
  const ack = await port.save({ interactions: [{ ...answer(1), ...change }] });
  expect(ack).toMatchObject({ kind: 'accepted', warnings: [] });
  return Object.fromEntries(
    Object.entries(stored())
      .filter(([element]) => element.startsWith('interactions.0.'))
      .map(([element, value]) => [element.slice(15), value]),
  );
}

describe('the order of writing', () => {
  test('a launch begins with status, exit and one commit', async () => {
    const { writes } = await launched2004();
    expect(writes()).toEqual([
      'Initialize',
      'completion_status',
      'exit',
      'Commit',
    ]);
  });

  test('interactions, objectives, score, status, place, time, commit', async () => {
    const { port, writes } = await launched2004();
    writes();
    await port.save({
      ...passing,
      interactions: [answer(1)],
      location: 'end',
      suspendData: 'x',
      sessionSeconds: 61,
    });
    expect(writes()).toEqual([
      'interactions.0.id',
      'interactions.0.type',
      'interactions.0.objectives.0.id',
      'interactions.0.timestamp',
      'interactions.0.correct_responses.0.pattern',
      'interactions.0.result',
      'interactions.0.latency',
      'interactions.0.description',
      'interactions.0.learner_response',
      'objectives.0.id',
      'objectives.0.score.raw',
      'objectives.0.success_status',
      'score.scaled',
      'score.raw',
      'score.min',
      'score.max',
      'completion_status',
      'success_status',
      'progress_measure',
      'location',
      'suspend_data',
      'session_time',
      'Commit',
    ]);
  });

  test('a launch that resumes writes nothing that the LMS holds', async () => {
    const store = memoryStore();
    const first = await launched2004({ store });
    await first.port.end({ location: 'a', suspendData: 'x' });
    const { port, writes } = await launched2004({ store });
    expect(writes()).toEqual(['Initialize', 'exit', 'Commit']);
    await port.save({ location: 'a', suspendData: 'x' });
    expect(writes()).toEqual(['Commit']);
  });
});

describe('a judged attempt', () => {
  test('is completed and passed with raw, bounds and scaled, and still suspended', async () => {
    const { port, stored } = await launched2004();
    await port.end(passing);
    expect(stored()).toMatchObject({
      completion_status: 'completed',
      success_status: 'passed',
      progress_measure: '1',
      'score.raw': '100',
      'score.min': '0',
      'score.max': '100',
      'score.scaled': '1',
      exit: 'suspend',
    });
  });

  test('is completed and failed when no attempts remain', async () => {
    const { port, stored } = await launched2004();
    await port.end(failing);
    expect(stored()).toMatchObject({
      completion_status: 'completed',
      success_status: 'failed',
      'score.raw': '33.33',
      'score.scaled': '0.3333',
    });
  });

  test('that is not judged yet has no score, no success and no measure of progress', async () => {
    const { port, stored } = await launched2004();
    await port.end({ interactions: [answer(1)] });
    expect(Object.keys(stored()).join()).not.toMatch(/score|progress/);
    expect(stored()['completion_status']).toBe('incomplete');
    expect(stored()).not.toHaveProperty('success_status');
  });

  test.each([
    ['a pass', passing, 'completed', '1'],
    ['the last failure', failing, 'incomplete', undefined],
  ])(
    'where only completed counts, %s leaves no word on success',
    async (_what, update, completion, progress) => {
      const options = { status: 'completed' } as const;
      const { port, stored } = await launched2004({ options });
      expect((await port.end(update)).kind).toBe('accepted');
      expect(stored()['completion_status']).toBe(completion);
      expect(stored()).not.toHaveProperty('success_status');
      expect(stored()['progress_measure']).toBe(progress);
    },
  );

  test.each([
    [80, passing, 'completed passed'],
    [80, failing, 'completed failed'],
    [80, {}, 'incomplete '],
  ])(
    "agrees with the LMS's own verdict at a mastery of %i",
    async (mastery, update, standing) => {
      const launch = { masteryScore: String(mastery) };
      const { port, stored } = await launched2004({ launch });
      await port.end(update);
      const { completion_status, success_status } = stored();
      expect(`${completion_status ?? ''} ${success_status ?? ''}`).toBe(
        standing,
      );
    },
  );
});

describe('the mastery score', () => {
  test.each([
    ['57', 57],
    ['66.67', 66.67],
    ['0', null],
    ['-50', null],
    ['101', null],
    ['', null],
  ])('scaled from %s is %s per cent again', async (masteryScore, expected) => {
    const { outcome } = await launched2004({ launch: { masteryScore } });
    const state = outcome.kind === 'started' ? outcome.state : null;
    expect(state?.masteryScore).toBe(expected);
  });
});

describe('an interaction', () => {
  test('has a moment with a fraction, a duration and its words on one line', async () => {
    expect(
      await storedInteraction({
        description: 'Which\n  two?',
        latencySeconds: 5.123,
      }),
    ).toEqual({
      id: 'item1_r1_a1',
      type: 'choice',
      'objectives.0.id': 'check_a1',
      timestamp: '2026-11-24T09:10:11.00Z',
      'correct_responses.0.pattern': 'a[,]c',
      learner_response: 'a[,]c',
      result: 'correct',
      latency: 'PT0H0M5.12S',
      description: 'Which two?',
    });
  });

  test.each([
    ['choice', ['c', 'a', 'c'], 'a[,]c'],
    ['true-false', ['false'], 'false'],
    ['sequencing', ['c', 'a', 'b'], 'c[,]a[,]b'],
    ['matching', ['a.2', 'b.1'], 'a[.]2[,]b[.]1'],
    [
      'performance',
      ['CFy', 'MA03', 'R', 'X-', 'EXn', 'Zsound_reset'],
      'CF[.]y[,]MA[.]03[,]R[.][,]X[.]_[,]EX[.]n[,]Z[.]sound_reset',
    ],
  ] as const)(
    'of the type %s answers %j as %s',
    async (type, response, text) => {
      const stored = await storedInteraction({
        type,
        response: [...response],
        pattern: [...response],
        result: 'incorrect',
      });
      expect(stored).toMatchObject({
        learner_response: text,
        'correct_responses.0.pattern': text,
        result: 'incorrect',
      });
    },
  );

  test('of 40 moves and an outcome is accepted in full', async () => {
    const moves = Array.from({ length: 40 }, () => 'CF03');
    const { learner_response: text = '' } = await storedInteraction({
      type: 'performance',
      response: [...moves, 'Zsound'],
    });
    expect(text.split('[,]')).toHaveLength(41);
  });

  test('is answered anew after a commit failed, whatever its type', async () => {
    for (const n of [1, 2, 3, 4, 5]) {
      const faults: { commit?: 'false' | undefined } = {};
      const { port, stored } = await launched2004({ faults });
      await port.save({ interactions: [answer(n, 1, 'incorrect')] });
      faults.commit = 'false';
      await port.save({ interactions: [answer(n)] });
      delete faults.commit;
      await port.save({ interactions: [answer(n)] });
      expect(stored()['interactions.0.result']).toBe('correct');
      expect(stored()['interactions.0.learner_response']).toBe(
        stored()['interactions.0.correct_responses.0.pattern'],
      );
    }
  });
});

test('a browse writes nothing at all', async () => {
  const { port, writes, store } = await launched2004({
    launch: { mode: 'browse' },
  });
  await port.end(passing);
  expect(writes()).toEqual(['Initialize', 'Terminate']);
  expect(store.load().attempts.at(-1)?.values ?? {}).not.toHaveProperty(
    'cmi.score.raw',
  );
});

describe('the navigation request', () => {
  const requested = 'SetValue adl.nav.request';

  test('of a learner who finishes too early is to suspend all, after the record is committed and before the end', async () => {
    const { port, writes, store } = await launched2004();
    writes();
    const ack = await port.end({ suspendData: 'x' }, true);
    expect(ack).toMatchObject({ kind: 'accepted', warnings: [] });
    expect(writes().slice(-3)).toEqual(['Commit', requested, 'Terminate']);
    const { values } = store.load().attempts[0] ?? {};
    expect(values).toMatchObject({ 'adl.nav.request': 'suspendAll' });
  });

  test('is not made when all is done', async () => {
    const { port, writes } = await launched2004();
    await port.end(passing, true);
    expect(writes()).not.toContain(requested);
  });

  test('is not made by a page that only goes away', async () => {
    const { port, writes } = await launched2004();
    await port.end({});
    expect(writes()).not.toContain(requested);
  });

  test('costs nothing where the LMS knows none', async () => {
    const faults = { refuse: /nav/ };
    const { port, stored } = await launched2004({ faults });
    const ack = await port.end({ suspendData: 'x' }, true);
    expect(ack).toMatchObject({ kind: 'accepted', warnings: [] });
    expect(stored()['suspend_data']).toBe('x');
  });
});
