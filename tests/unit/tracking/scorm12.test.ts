import { describe, expect, test } from 'vitest';
import { answer, failing, passing } from '../../contract/updates.ts';
import { memoryStore } from '../../fixtures/strict-host/record.ts';
import { launched } from './scorm12Launch.ts';

describe('the order of writing', () => {
  test('a launch begins with status, exit and one commit', async () => {
    const { writes } = await launched();
    expect(writes()).toEqual([
      'LMSInitialize',
      'core.lesson_status',
      'core.exit',
      'LMSCommit',
    ]);
  });

  test('interactions, objectives, score, status, place, time, commit', async () => {
    const { port, writes } = await launched();
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
      'interactions.0.objectives.0.id',
      'interactions.0.time',
      'interactions.0.type',
      'interactions.0.correct_responses.0.pattern',
      'interactions.0.result',
      'interactions.0.latency',
      'interactions.0.student_response',
      'objectives.0.id',
      'objectives.0.score.raw',
      'objectives.0.status',
      'core.score.raw',
      'core.score.min',
      'core.score.max',
      'core.lesson_status',
      'core.lesson_location',
      'suspend_data',
      'core.session_time',
      'LMSCommit',
    ]);
  });

  test('only what has changed is written again', async () => {
    const { port, writes } = await launched();
    const update = {
      interactions: [answer(1)],
      location: 'a',
      suspendData: 'x',
    };
    await port.save({ ...update, sessionSeconds: 1 });
    writes();
    await port.save({ ...update, suspendData: 'y', sessionSeconds: 2 });
    expect(writes()).toEqual(['suspend_data', 'LMSCommit']);
  });

  test('a relaunch does not write what the LMS holds already', async () => {
    const store = memoryStore();
    const first = await launched({ store });
    await first.port.end({ location: 'a', suspendData: 'x' });
    const second = await launched({ store });
    second.writes();
    await second.port.save({
      location: 'a',
      suspendData: 'x',
      sessionSeconds: 5,
    });
    expect(second.writes()).toEqual(['LMSCommit']);
  });

  test('one LMSInitialize and one LMSFinish, with the commit before it', async () => {
    const { port, writes } = await launched();
    await port.end({ suspendData: 'x', sessionSeconds: 9 });
    await port.end({});
    await port.start();
    const calls = writes();
    expect(calls.filter((call) => /Initialize|Finish/.test(call))).toEqual([
      'LMSInitialize',
      'LMSFinish',
    ]);
    expect(calls.slice(-2)).toEqual(['LMSCommit', 'LMSFinish']);
  });

  test('what may only be written is never read, and nothing on the way is refused', async () => {
    const { port, host } = await launched();
    await port.save({
      ...passing,
      interactions: [answer(1)],
      location: 'a',
      suspendData: 'x',
    });
    await port.end({});
    expect(host.calls.filter(({ code }) => code !== '0')).toEqual([]);
  });
});

describe('exact values', () => {
  test('an answer is recorded in the formats of SCORM 1.2', async () => {
    const { port, record } = await launched();
    await port.save({ interactions: [answer(1, 1, 'incorrect')] });
    expect(record()?.interactions).toEqual([
      {
        id: 'item1_r1_a1',
        type: 'choice',
        time: '09:10:11',
        response: 'b',
        pattern: 'a,c',
        result: 'wrong',
        latency: '0000:00:12.35',
        objective: 'check_a1',
      },
    ]);
  });

  test('suspend data of 4,096 and a bookmark of 255 characters just fit', async () => {
    const { port, record } = await launched();
    const update = { suspendData: 'x'.repeat(4096), location: 'y'.repeat(255) };
    expect(await port.save(update)).toMatchObject({
      kind: 'accepted',
      warnings: [],
    });
    expect(record()).toMatchObject(update);
  });

  test('one character more is a warning that names the limit, and no call', async () => {
    const { port, writes } = await launched();
    writes();
    const ack = await port.save({
      suspendData: 'x'.repeat(4097),
      location: 'y'.repeat(256),
      sessionSeconds: 1,
    });
    expect(
      ack.kind === 'accepted' && ack.warnings.map(({ message }) => message),
    ).toEqual([
      '256 characters where SCORM 1.2 allows 255; the earlier value stays.',
      '4097 characters where SCORM 1.2 allows 4096; the earlier value stays.',
    ]);
    expect(writes()).toEqual(['LMSCommit']);
  });

  test('exit stays suspend in a passed record, so that it opens again with its data', async () => {
    const { port, record, store } = await launched();
    await port.end({ ...passing, suspendData: 'x' });
    expect(record()).toMatchObject({ exit: 'suspend', status: 'passed' });
    const again = await launched({ store });
    expect(await again.port.start()).toMatchObject({
      state: { suspendData: 'x' },
    });
  });
});

describe('with --status completed', () => {
  const options = { status: 'completed' } as const;

  test('a pass is recorded as completed, with its score', async () => {
    const { port, record } = await launched({ options });
    await port.end(passing);
    expect(record()).toMatchObject({ status: 'completed', score: '100' });
  });

  test('exhausted attempts stay incomplete', async () => {
    const { port, record } = await launched({ options });
    await port.end(failing);
    expect(record()).toMatchObject({ status: 'incomplete', score: '33.33' });
  });
});

describe('a mastery score in the manifest', () => {
  test('does not fail a course that has not been judged', async () => {
    const { port, record } = await launched({ launch: { masteryScore: '80' } });
    await port.end({ interactions: [answer(1, 1, 'incorrect')] });
    expect(record()?.status).toBe('incomplete');
  });

  test('agrees with our own judgement', async () => {
    const { port, record } = await launched({ launch: { masteryScore: '80' } });
    await port.end(passing);
    expect(record()?.status).toBe('passed');
  });
});

describe('a launch for looking around', () => {
  test('browse writes browsed and nothing else', async () => {
    const { port, writes, record } = await launched({
      launch: { mode: 'browse' },
    });
    await port.save({ ...passing, interactions: [answer(1)] });
    await port.end(passing);
    expect(writes()).toEqual([
      'LMSInitialize',
      'core.lesson_status',
      'LMSCommit',
      'LMSFinish',
    ]);
    expect(record()).toMatchObject({ status: 'browsed', score: '' });
  });

  test('browse leaves a passed record passed', async () => {
    const store = memoryStore();
    await (await launched({ store })).port.end(passing);
    const { port, record } = await launched({
      store,
      launch: { mode: 'browse' },
    });
    await port.end({});
    expect(record()?.status).toBe('passed');
  });

  test('review writes nothing at all', async () => {
    const { port, writes } = await launched({ launch: { mode: 'review' } });
    await port.end(passing);
    expect(writes()).toEqual(['LMSInitialize', 'LMSFinish']);
  });
});

describe('a score', () => {
  test('after the attempt is closed it stays, and a warning says so', async () => {
    const { port, record } = await launched();
    await port.save(passing);
    const ack = await port.save({ score: { raw: 50, min: 0, max: 100 } });
    expect(ack).toMatchObject({
      kind: 'accepted',
      warnings: [{ call: /score/ }],
    });
    expect(record()?.score).toBe('100');
  });

  test('that was refused is written by the retry although the status got through', async () => {
    const { port, record, faults } = await launched();
    faults.refuse = /score\.raw/;
    expect((await port.save(passing)).kind).toBe('rejected');
    expect(record()).toMatchObject({ status: 'passed', score: '' });
    faults.refuse = undefined;
    expect(await port.save(passing)).toMatchObject({
      kind: 'accepted',
      warnings: [],
    });
    expect(record()).toMatchObject({ status: 'passed', score: '100' });
  });
});
