import { describe, expect, test } from 'vitest';
import { at } from '../../../../src/ground/json.ts';
import type { RecordUpdate } from '../../../../src/tracking/port.ts';
import { answer, failing } from '../../../contract/updates.ts';
import {
  launchCourse,
  type LmsFaults,
  type LmsLaunch,
} from '../../../fixtures/strict-lrs/lms.ts';
import { emptyRecord } from '../../../fixtures/strict-lrs/record.ts';
import { launched, openPage } from './launched.ts';

const ENDED =
  'This visit has ended. Close this window and open the course again from the LMS.';

const keptIn = ({ registration }: LmsLaunch): unknown =>
  JSON.parse(registration.states.get('hold-the-line')?.text ?? 'null');

const last: RecordUpdate = {
  interactions: [answer(1)],
  suspendData: 'turn 9',
  sessionSeconds: 5,
};

describe('an end that the learner asks for', () => {
  test('tells, keeps, and says terminated when both are acknowledged', async () => {
    const { port, lms, requests } = await launched();
    requests();
    const ack = await port.end({ ...failing, ...last }, true);
    expect(ack).toMatchObject({ kind: 'accepted', warnings: [] });
    const [told, kept, , ended] = requests();
    expect([told?.call, kept?.call, ended?.call]).toEqual([
      'POST statements',
      'PUT activities/state hold-the-line',
      'POST statements',
    ]);
    expect(told?.body).toContain('/failed');
    expect(told?.body).not.toContain('/terminated');
    expect(ended?.body).toContain('/terminated');
    expect(keptIn(lms)).toMatchObject({
      suspendData: 'turn 9',
      answers: 1,
      sent: ['failed'],
    });
  });

  test('leaves the launch open while the state is not kept', async () => {
    const { port, faults, verbs, left, storage, lms } = await launched();
    faults.unreachable = /PUT/;
    expect((await port.end(last, true)).kind).toBe('rejected');
    expect(verbs()).not.toContain('terminated');
    expect(left).toEqual([]);
    faults.unreachable = undefined;
    const again = openPage(lms, { storage });
    expect((await again.port.start()).kind).toBe('started');
    expect(await again.port.end(last, true)).toMatchObject({
      kind: 'accepted',
      warnings: [],
    });
  });
});

describe('a page that goes away', () => {
  test('sends the state, and right behind it all that is to be told with terminated', async () => {
    const { port, lms, requests, verbs } = await launched();
    requests();
    const ack = port.end({ ...failing, ...last });
    expect(requests().map(({ call, keepalive }) => [call, keepalive])).toEqual([
      ['PUT activities/state hold-the-line', true],
      ['POST statements', true],
    ]);
    expect(await ack).toMatchObject({ kind: 'accepted', warnings: [] });
    expect(verbs().slice(1)).toEqual([
      'answered',
      'scored',
      'failed',
      'terminated',
    ]);
    expect(keptIn(lms)).toMatchObject({ suspendData: 'turn 9' });
  });

  test('loses no answer and no result when the LMS does the end before the state, and says nothing was kept', async () => {
    const record = emptyRecord();
    const { port, faults, lms } = await launched({ record });
    await port.save({ suspendData: 'turn 8' });
    faults.overtaken = true;
    const update = { ...failing, ...last };
    const ack = await port.end(update);
    expect(ack).toMatchObject({ kind: 'rejected', error: { code: '403' } });
    expect(keptIn(lms)).toMatchObject({ suspendData: 'turn 8', answers: 0 });
    // The session has kept the update in this browser, and hands it in again.
    const next = await launched({ record });
    expect((await next.port.save(update)).kind).toBe('accepted');
    expect((await next.port.end({}, true)).kind).toBe('accepted');
    expect(keptIn(lms)).toMatchObject({
      suspendData: 'turn 9',
      answers: 1,
      sent: ['failed'],
    });
    expect(next.verbs()).toEqual([
      'initialized',
      'answered',
      'scored',
      'failed',
      'terminated',
      'initialized',
      'terminated',
    ]);
  });

  test('with more than it may send in leaving sends it in the safe order', async () => {
    const { port, lms, requests } = await launched();
    requests();
    const description = 'x'.repeat(61_000);
    const ack = port.end({
      ...last,
      interactions: [{ ...answer(1), description }],
    });
    expect((await ack).kind).toBe('accepted');
    expect(requests().map(({ call }) => call.slice(0, 8))).toEqual([
      'POST sta',
      'PUT acti',
      'GET acti',
      'POST sta',
    ]);
    expect(keptIn(lms)).toMatchObject({ suspendData: 'turn 9' });
  });
});

describe('what stays in the browser', () => {
  test('is neither the token nor the address that gives it, once the launch has ended', async () => {
    for (const byLearner of [true, false]) {
      const { port, storage, lms } = await launched();
      const held = () => JSON.stringify([...storage.kept]);
      expect(held()).toContain('token-1');
      expect(held()).not.toContain('https://lms.test');
      await port.end({}, byLearner);
      expect(held()).not.toContain('token-1');
      expect(held()).not.toContain('https://lms.test');
      await expect(
        openPage(lms, { storage }).port.start(),
      ).resolves.toMatchObject({ kind: 'refused', error: { message: ENDED } });
    }
  });

  test('is no token even where the end did not arrive', async () => {
    const { port, storage, faults } = await launched();
    faults.unreachable = /./;
    const ending = port.end({});
    expect(JSON.stringify([...storage.kept])).not.toContain('token-1');
    expect((await ending).kind).toBe('rejected');
    expect(JSON.stringify([...storage.kept])).not.toContain('token-1');
  });
});

describe('a reload', () => {
  test('of a launch that has ended asks nobody, and says in plain words what to do', async () => {
    const { port, storage, lms } = await launched();
    await port.end({});
    const calls = lms.calls.length;
    expect(await openPage(lms, { storage }).port.start()).toMatchObject({
      kind: 'refused',
      error: { message: ENDED },
    });
    expect(lms.calls).toHaveLength(calls);
  });

  test('of a launch that another has replaced says so too, whatever the LMS quotes', async () => {
    const record = emptyRecord();
    const { storage, lms } = await launched({ record });
    await launched({ record });
    const outcome = await openPage(lms, { storage }).port.start();
    expect(outcome).toMatchObject({ kind: 'refused' });
    expect(outcome.kind === 'refused' && outcome.error.message).toBe(ENDED);
  });

  test('without storage says what to do, whatever the LMS quotes', async () => {
    const lms = launchCourse(emptyRecord());
    await openPage(lms).port.start();
    const outcome = await openPage(lms).port.start();
    expect(outcome.kind === 'refused' && outcome.error.message).toBe(
      'The LMS gave no access to this launch. Close this window and open the course again from the LMS.',
    );
  });
});

describe('two launches of one registration', () => {
  test('the newest records; the older one says so, and loses nothing that was acknowledged', async () => {
    const record = emptyRecord();
    const older = await launched({ record });
    await older.port.save({ suspendData: 'a', interactions: [answer(1)] });
    const newer = await launched({ record });
    expect(newer.outcome).toMatchObject({
      state: { suspendData: 'a', interactionCount: 1 },
    });
    older.requests();
    const ack = await older.port.save({
      suspendData: 'old',
      interactions: [answer(2), answer(3)],
    });
    expect(ack).toMatchObject({ kind: 'rejected', error: { over: 'closed' } });
    expect(ack.kind === 'rejected' && ack.error.message).not.toMatch(/\d\.\d/);
    // It asks once, not once an answer.
    expect(older.requests()).toHaveLength(2);
    expect((await older.port.end({})).kind).toBe('rejected');
    expect((await newer.port.save({ suspendData: 'b' })).kind).toBe('accepted');
    expect((await launched({ record })).outcome).toMatchObject({
      state: { suspendData: 'b' },
    });
  });

  test('the newest records where the LMS closes no launch, too', async () => {
    const record = emptyRecord();
    const older = await launched({ record });
    await older.port.save({ suspendData: 'a' });
    const newer = await launched({ record });
    record.open.set(older.lms.registration, older.lms.session);
    const ack = await older.port.save({ suspendData: 'old' });
    expect(ack.kind === 'rejected' && ack.error).toMatchObject({
      message:
        'This course was opened again in another window, which records now.',
      over: 'elsewhere',
    });
    expect(newer.outcome.kind).toBe('started');
  });

  test('a refusal of one statement is not taken for the end of the launch', async () => {
    const { port, faults } = await launched();
    faults.instead = (call) =>
      call === 'POST statements'
        ? new Response('{"message":"9.3.0.0-1 - AUs MUST"}', { status: 403 })
        : null;
    const ack = await port.save({ interactions: [answer(1)] });
    expect(ack.kind === 'rejected' && ack.error).toEqual({
      call: 'POST statements',
      code: '403',
      message: 'The LMS refuses this.',
    });
  });
});

describe('all attempts failed', () => {
  const update = { ...failing, suspendData: 'failed' };

  test('is told once, whatever is launched afterwards', async () => {
    const record = emptyRecord();
    for (let launch = 1; launch <= 3; launch += 1) {
      const { port, lms } = await launched({ record });
      expect((await port.save(update)).kind).toBe('accepted');
      expect(await port.end({}, launch < 3)).toMatchObject({
        kind: 'accepted',
        warnings: [],
      });
      const failed = lms.registration.statements.filter(
        ({ statement }) => at(statement, 'result', 'success') === false,
      );
      expect(failed.map(({ session }) => session)).toEqual(
        // The objective of the last attempt, and the judgement.
        ['session-1', 'session-1'],
      );
      expect(keptIn(lms)).toMatchObject({ suspendData: 'failed' });
    }
  });

  test('is not told again by a launch that follows one whose state was lost', async () => {
    const record = emptyRecord();
    const first = await launched({ record });
    await first.port.save(update);
    first.faults.overtaken = true;
    await first.port.end({ suspendData: 'lost' });
    const faults: LmsFaults = {};
    const second = await launched({ record, faults });
    second.requests();
    // At once, in one request: nothing was left to find out.
    expect(await second.port.end({})).toMatchObject({
      kind: 'accepted',
      warnings: [],
    });
    expect(second.requests().map(({ status }) => status)).toEqual([204, 200]);
  });
});
