import { describe, expect, test } from 'vitest';
import { answer, passing } from '../../contract/updates.ts';
import { launched } from './scorm12Launch.ts';

const rest = { ...passing, location: 'end', suspendData: '1;x' };
const ids = (record: Awaited<ReturnType<typeof launched>>['record']) =>
  record()?.interactions.map(({ id }) => id);

describe('an LMS that offers answers and refuses every one', () => {
  const refusing = async () => launched({ faults: { refuse: /interactions/ } });

  test('gets all the rest, and the course says that answers are left out', async () => {
    const { port, record } = await refusing();
    const ack = await port.save({ ...rest, interactions: [answer(1)] });
    expect(ack).toMatchObject({
      kind: 'accepted',
      withoutAnswers: true,
      warnings: [{ call: 'LMSSetValue cmi.interactions.0.id' }],
    });
    expect(record()).toMatchObject({
      status: 'passed',
      score: '100',
      location: 'end',
      suspendData: '1;x',
    });
    expect(await port.end({}, true)).toMatchObject({
      kind: 'accepted',
      withoutAnswers: true,
    });
  });

  test('is offered them once more with the next answer, and then no more', async () => {
    const { port, writes } = await refusing();
    writes();
    const tried = async (n: number) => {
      await port.save({ interactions: [answer(n)], suspendData: `${n}` });
      return writes().filter((call) => call.startsWith('interactions'));
    };
    expect(await tried(1)).toEqual(['interactions.0.id']);
    await port.save({ suspendData: 'later' });
    expect(writes()).toEqual(['suspend_data', 'LMSCommit']);
    expect(await tried(2)).toEqual(['interactions.0.id']);
    expect(await tried(3)).toEqual([]);
    expect(await port.save({ interactions: [answer(4)] })).toMatchObject({
      kind: 'accepted',
      withoutAnswers: true,
    });
  });

  test('gets all of them with the next answer where the refusal was a hiccup', async () => {
    const { port, faults, record } = await refusing();
    await port.save({ interactions: [answer(1), answer(2)] });
    faults.refuse = undefined;
    const ack = await port.save({ interactions: [answer(3)] });
    expect(ack).toMatchObject({ kind: 'accepted', warnings: [] });
    expect(ack).not.toHaveProperty('withoutAnswers');
    expect(ids(record)).toEqual(['item1_r1_a1', 'item2_r1_a1', 'item3_r1_a1']);
  });
});

describe('a refused answer in an LMS that takes answers', () => {
  test.each(['interactions.1.id', 'interactions.1.student_response'])(
    'is sent again with its save twice, and then left out: %s',
    async (element) => {
      const { port, faults, record } = await launched();
      await port.save({ interactions: [answer(1)] });
      faults.refuse = new RegExp(element);
      const update = { ...rest, interactions: [answer(2)] };
      expect((await port.save(update)).kind).toBe('rejected');
      expect((await port.save(update)).kind).toBe('rejected');
      expect(await port.save(update)).toMatchObject({
        kind: 'accepted',
        withoutAnswers: true,
      });
      expect(record()).toMatchObject({ status: 'passed', suspendData: '1;x' });
      faults.refuse = undefined;
      const healed = await port.save({ interactions: [answer(3)] });
      expect(healed).not.toHaveProperty('withoutAnswers');
      expect(ids(record)).toEqual([
        'item1_r1_a1',
        'item2_r1_a1',
        'item3_r1_a1',
      ]);
    },
  );

  test('holds up two saves again after others have been taken', async () => {
    const { port, faults } = await launched();
    for (const n of [1, 3]) {
      faults.refuse = undefined;
      await port.save({ interactions: [answer(n)] });
      faults.refuse = new RegExp(`interactions.${n}.result`);
      const update = { interactions: [answer(n + 1)] };
      expect((await port.save(update)).kind).toBe('rejected');
      expect((await port.save(update)).kind).toBe('rejected');
      expect((await port.save(update)).kind).toBe('accepted');
    }
  });

  test('leaves no gap: what stands behind it waits for its id', async () => {
    const { port, faults, record } = await launched();
    await port.save({ interactions: [answer(1)] });
    faults.refuse = /interactions\.1\.id/;
    const update = {
      interactions: [
        { ...answer(2), place: 1 },
        { ...answer(3), place: 2 },
      ],
    };
    expect((await port.save(update)).kind).toBe('rejected');
    expect(ids(record)).toEqual(['item1_r1_a1']);
    faults.refuse = undefined;
    expect((await port.save(update)).kind).toBe('accepted');
    expect(ids(record)).toEqual(['item1_r1_a1', 'item2_r1_a1', 'item3_r1_a1']);
  });

  test('is written in full again, for a yes to its other parts may have been worth no more', async () => {
    const { port, faults, record } = await launched();
    faults.swallow = /result|student_response/;
    const update = { interactions: [answer(1)] };
    expect((await port.save(update)).kind).toBe('rejected');
    faults.swallow = undefined;
    expect((await port.save(update)).kind).toBe('accepted');
    expect(record()?.interactions).toMatchObject([
      { response: 'a,c', result: 'correct' },
    ]);
  });
});

describe('a refused detail', () => {
  test('is a warning once, and is not tried again for that answer', async () => {
    const { port, faults, writes } = await launched();
    faults.refuse = /latency/;
    faults.commit = 'false';
    const update = { interactions: [answer(1)] };
    await port.save(update);
    faults.commit = undefined;
    writes();
    expect(await port.save(update)).toMatchObject({
      kind: 'accepted',
      warnings: [],
    });
    expect(writes().join()).not.toContain('latency');
    const next = await port.save({ interactions: [answer(2)] });
    expect(next).toMatchObject({ warnings: [{ call: /latency/ }] });
  });
});

test('a refused score keeps neither status nor place from being saved, nor the other way round', async () => {
  for (const refuse of [/score\.raw/, /lesson_status/]) {
    const { port, record, faults } = await launched();
    faults.refuse = refuse;
    const update = { ...rest, interactions: [answer(1)] };
    expect((await port.save(update)).kind).toBe('rejected');
    expect(record()).toMatchObject(
      refuse.test('lesson_status')
        ? { score: '100', suspendData: '1;x' }
        : { status: 'passed', suspendData: '1;x' },
    );
    expect(record()?.interactions).toHaveLength(1);
  }
});

test('where the LMS has no answers to offer, none is tried', async () => {
  const { port, outcome, writes } = await launched({
    faults: { unknown: /_count/ },
  });
  expect(outcome).toMatchObject({ state: { interactionCount: null } });
  writes();
  expect(await port.save({ interactions: [answer(1)] })).toMatchObject({
    kind: 'accepted',
    withoutAnswers: true,
    warnings: [{ message: 'The LMS takes no single answers.' }],
  });
  expect(writes()).toEqual(['LMSCommit']);
});
