import { describe, expect, test } from 'vitest';
import { at } from '../../../../src/ground/json.ts';
import { textAt } from '../../../../src/preview/cmi5/launchFacts.ts';
import { verbOf } from '../../../../src/preview/cmi5/statementRules.ts';
import type {
  InteractionRecord,
  ObjectiveRecord,
} from '../../../../src/tracking/port.ts';
import { answer, failing, passing } from '../../../contract/updates.ts';
import type { LmsLaunch } from '../../../fixtures/strict-lrs/lms.ts';
import {
  emptyRecord,
  writeDocument,
} from '../../../fixtures/strict-lrs/record.ts';
import { clock, launched } from './launched.ts';

const said = ({ registration }: LmsLaunch) =>
  registration.statements.map(({ statement }) => statement);

const kept = ({ registration }: LmsLaunch): unknown =>
  JSON.parse(registration.states.get('hold-the-line')?.text ?? 'null');

/** As the queue of the browser gives it back: out of JSON, perhaps with more or other words. */
function fromQueue(record: InteractionRecord): InteractionRecord {
  return {
    ...record,
    at: new Date(record.at.toISOString()),
    description: 'Worded by a later release',
    place: 7,
  };
}

describe('work that a later launch sends again', () => {
  const update = { ...passing, interactions: [answer(1), answer(2)] };

  test.each(['the answers', 'the state'] as const)(
    'is recorded once where only %s had arrived',
    async (arrived) => {
      const record = emptyRecord();
      const first = await launched({ record });
      first.faults.unreachable = arrived === 'the state' ? /POST/ : /PUT/;
      expect((await first.port.save(update)).kind).toBe('rejected');
      const options = { launchMode: 'Normal' };
      const { port, lms } = await launched({ record, options });
      const interactions = update.interactions.map(fromQueue);
      const again = { ...update, interactions };
      expect((await port.save(again)).kind).toBe('accepted');
      expect((await port.save(again)).kind).toBe('accepted');
      expect(
        said(lms)
          .map(verbOf)
          .filter((verb) => verb !== 'initialized'),
      ).toEqual(['answered', 'answered', 'scored', 'completed', 'passed']);
      for (const statement of said(lms).filter(
        (each) => verbOf(each) === 'answered',
      ))
        expect(textAt(statement, 'timestamp')).toBe('2026-11-24T09:10:11.500Z');
      expect(kept(lms)).toMatchObject({ answers: 2 });
    },
  );

  test('counts as answers only those that the earlier launch had not', async () => {
    const record = emptyRecord();
    const first = await launched({ record });
    await first.port.save({ interactions: [answer(1), answer(2)] });
    const { port, lms, outcome } = await launched({ record });
    expect(outcome).toMatchObject({ state: { interactionCount: 2 } });
    const interactions = [1, 2, 3].map((n) => ({
      ...answer(n),
      place: n - 1,
    }));
    await port.save({ interactions });
    expect(kept(lms)).toMatchObject({ answers: 3 });
  });

  test('has other ids in another registration', async () => {
    const record = emptyRecord();
    const first = await launched({ record });
    await first.port.save(update);
    const options = { newRegistration: true };
    const second = await launched({ record, options });
    expect((await second.port.save(update)).kind).toBe('accepted');
    const all = [...said(first.lms), ...said(second.lms)];
    const ids = new Set(all.map(({ id }) => id));
    expect(ids.size).toBe(all.length);
    expect(said(second.lms)).toHaveLength(said(first.lms).length);
  });

  test('waits with its original time while the LMS is away', async () => {
    const { port, faults, lms } = await launched();
    faults.unreachable = /POST/;
    const began = clock.now;
    await port.save(passing);
    clock.now = new Date(began.getTime() + 600_000);
    faults.unreachable = undefined;
    await port.save(passing);
    clock.now = began;
    expect(said(lms).at(-1)).toMatchObject({ timestamp: began.toISOString() });
  });
});

describe('the standing of an objective', () => {
  const standing = (score: number | null, id = 'urgent'): ObjectiveRecord => ({
    id,
    score,
    status: 'completed',
  });

  test('is told once in a registration, however many launches say it', async () => {
    const record = emptyRecord();
    for (let launch = 1; launch <= 3; launch += 1) {
      const { port, lms } = await launched({ record });
      await port.save({ objectives: [standing(null, 'release_1')] });
      await port.end({}, true);
      expect(
        said(lms).filter((each) => verbOf(each) === 'progressed'),
      ).toHaveLength(1);
    }
  });

  test('that comes back to what it was is told each time, within a launch and across', async () => {
    const record = emptyRecord();
    const scores = [100, 50, 100, 50, 100];
    const { port, lms } = await launched({ record });
    for (const score of scores)
      await port.save({ objectives: [standing(score)] });
    const next = await launched({ record });
    for (const score of [...scores, 50])
      await next.port.save({ objectives: [standing(score)] });
    expect(
      said(lms)
        .filter((each) => verbOf(each) === 'scored')
        .map((each) => at(each, 'result', 'score', 'raw')),
    ).toEqual([...scores, ...scores.slice(1), 50]);
  });
});

describe('what an earlier release has kept', () => {
  test('names the ids under which it told its judgements; none is told again', async () => {
    const record = emptyRecord();
    const first = await launched({ record });
    await first.port.save(failing);
    await first.port.end({}, true);
    const told = said(first.lms).find((each) => verbOf(each) === 'failed');
    const id = '6b1f3f0a-5f3c-4d3e-9c1b-0123456789ab';
    if (told) told['id'] = id;
    // As version 0.1.0 wrote it, before it noted that `failed` was told.
    writeDocument(
      record,
      first.lms.registration,
      'hold-the-line',
      `{"location":"check","suspendData":"old","seconds":60,"answers":2,"standing":{"completion":"completed","success":"failed","score":33.33},"sent":[],"ids":{"completed":"1b1f3f0a-5f3c-4d3e-9c1b-0123456789ab","passed":"2b1f3f0a-5f3c-4d3e-9c1b-0123456789ab","failed":"${id}"},"launch":3,"writer":"x"}`,
    );
    const { port, lms, outcome } = await launched({ record });
    expect(outcome).toMatchObject({
      state: {
        location: 'check',
        suspendData: 'old',
        interactionCount: 2,
        success: 'failed',
      },
    });
    expect(await port.end({})).toMatchObject({
      kind: 'accepted',
      warnings: [],
    });
    expect(said(lms).filter((each) => verbOf(each) === 'failed')).toHaveLength(
      1,
    );
  });
});

describe('a yes that is doubted', () => {
  const update = {
    interactions: [answer(1), answer(2)],
    suspendData: 'turn 2',
  };

  /** The LMS forgets all but the beginning, as after a backup was played back. */
  function forget({ registration }: LmsLaunch): void {
    registration.statements.splice(1);
    registration.states.delete('hold-the-line');
  }

  test('is made good by the next save: what the LMS has not is sent again, and the state', async () => {
    const { port, lms } = await launched();
    await port.save(update);
    const before = said(lms);
    forget(lms);
    port.doubt();
    expect(await port.save({ suspendData: 'turn 3' })).toMatchObject({
      kind: 'accepted',
      warnings: [],
    });
    expect(said(lms)).toEqual(before);
    expect(kept(lms)).toMatchObject({ suspendData: 'turn 3', answers: 2 });
  });

  test('is asked after, and nothing is sent again that the LMS holds', async () => {
    const { port, requests } = await launched();
    await port.save(update);
    requests();
    port.doubt();
    await port.save({});
    const calls = requests().map(({ call }) => call);
    expect(calls.filter((call) => call === 'GET statements')).toHaveLength(3);
    expect(calls).not.toContain('POST statements');
    expect(calls).toContain('PUT activities/state hold-the-line');
    await port.save({});
    expect(requests().map(({ call }) => call)).not.toContain('GET statements');
  });

  test('is not asked after once it was believed', async () => {
    const { port, requests } = await launched();
    await port.save(update);
    port.believe();
    port.doubt();
    requests();
    await port.save({ interactions: [answer(3)] });
    expect(requests().map(({ call }) => call)).not.toContain('GET statements');
  });

  test('is made good by the end that a learner asks for', async () => {
    const { port, lms, verbs } = await launched();
    await port.save(update);
    forget(lms);
    port.doubt();
    expect((await port.end({}, true)).kind).toBe('accepted');
    expect(verbs()).toEqual([
      'initialized',
      'answered',
      'answered',
      'terminated',
    ]);
  });
});
