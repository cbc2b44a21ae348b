import { describe, expect, test } from 'vitest';
import { launchCourse } from '../../../fixtures/strict-lrs/lms.ts';
import { emptyRecord } from '../../../fixtures/strict-lrs/record.ts';
import { answer, course, failing, passing } from '../../../contract/updates.ts';
import { clock, launched, openPage } from './launched.ts';

const START = [
  'POST /token/1',
  'GET activities/state LMS.LaunchData',
  'GET agents/profile cmi5LearnerPreferences',
  'GET activities/state hold-the-line',
  'POST statements',
  'PUT activities/state hold-the-line',
];

describe('the order of a launch', () => {
  test('token, launch data, preferences, earlier record, initialized', async () => {
    const { requests, verbs } = await launched();
    expect(
      requests()
        .map(({ call }) => call)
        .slice(0, START.length),
    ).toEqual(START);
    expect(verbs()).toEqual(['initialized']);
  });

  test.each([403, 404] as const)(
    'goes on when the preferences are answered with %i',
    async (preferences) => {
      const { outcome } = await launched({ options: { preferences } });
      expect(outcome.kind).toBe('started');
    },
  );

  test('takes the parameters of the address in any order, and a slash at the end of the endpoint', async () => {
    const lms = launchCourse(emptyRecord());
    const pairs = [...new URLSearchParams(lms.search)].reverse();
    const turned = new URLSearchParams(
      pairs.map(([name, value]) => [
        name,
        name === 'endpoint' ? `${value}/` : value,
      ]),
    );
    const { port } = openPage(lms, { search: `?${turned}` });
    expect(await port.start()).toMatchObject({
      kind: 'started',
      standard: 'cmi5',
      state: { learner: { id: 'L1', name: 'Test Learner' } },
    });
  });

  test('says a whole course without one refusal, terminated last', async () => {
    const { port, lms, verbs } = await launched();
    for (const update of course) await port.save(update);
    await port.end({});
    expect(lms.calls.filter(({ status }) => status >= 400)).toMatchObject([
      // Nothing was there before the first launch.
      { call: 'GET activities/state hold-the-line', status: 404 },
    ]);
    expect(verbs()).toEqual([
      'initialized',
      'answered',
      'answered',
      'answered',
      'answered',
      'answered',
      'scored',
      'completed',
      'passed',
      'terminated',
    ]);
  });

  test('an answer takes one request for the statement, one for the place, and none again for what is told', async () => {
    const { port, requests } = await launched();
    const update = { interactions: [answer(1)], suspendData: 'a' };
    await port.save(update);
    requests();
    await port.save({ interactions: [answer(2)], suspendData: 'b' });
    expect(requests().map(({ call }) => call)).toEqual([
      'POST statements',
      'PUT activities/state hold-the-line',
      'GET activities/state hold-the-line',
    ]);
    await port.save({ ...update, suspendData: 'c' });
    expect(requests().map(({ call }) => call)).not.toContain('POST statements');
  });

  test('keeps the place only after the answer is told', async () => {
    const { port, requests, faults } = await launched();
    requests();
    faults.unreachable = /statements/;
    await port.save({ interactions: [answer(1)], suspendData: 'a' });
    expect(requests().map(({ call }) => call)).toEqual(['POST statements']);
  });
});

describe('the end of a launch', () => {
  test('sends everything at once and outlives the page', async () => {
    const { port, requests } = await launched();
    requests();
    const ack = port.end({ suspendData: 'a', sessionSeconds: 61.234 });
    const leaving = requests();
    expect(leaving.map(({ call, keepalive }) => [call, keepalive])).toEqual([
      ['PUT activities/state hold-the-line', true],
      ['POST statements', true],
    ]);
    expect(leaving[1]?.body).toContain('"duration":"PT61.23S"');
    expect(await ack).toMatchObject({ kind: 'accepted', warnings: [] });
  });

  test('what is under way goes along, and its late answer changes nothing', async () => {
    const { port, lms, verbs } = await launched();
    const save = port.save({ interactions: [answer(1)], suspendData: 'a' });
    const end = port.end({ interactions: [answer(1)], suspendData: 'b' });
    expect((await save).kind).toBe('rejected');
    expect((await end).kind).toBe('accepted');
    expect(verbs()).toEqual(['initialized', 'answered', 'terminated']);
    const { suspendData } = JSON.parse(
      lms.registration.states.get('hold-the-line')?.text ?? '',
    );
    expect(suspendData).toBe('b');
  });

  test('a request too long to outlive its page goes the usual way', async () => {
    const { port, requests } = await launched();
    requests();
    const description = 'x'.repeat(61_000);
    await port.end({ interactions: [{ ...answer(1), description }] });
    const [statements] = requests();
    expect(statements).toMatchObject({
      call: 'POST statements',
      keepalive: false,
      status: 200,
    });
  });

  test('goes back to the LMS after an accepted end, and only then', async () => {
    const good = await launched();
    await good.port.end({});
    expect(good.left).toEqual(['https://lms.test/courses']);
    const cut = await launched();
    cut.faults.writes = 'unreachable';
    expect((await cut.port.end({})).kind).toBe('rejected');
    expect(cut.left).toEqual([]);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', ''])(
    'never goes to %j',
    async (returnURL) => {
      const { port, left } = await launched({ options: { returnURL } });
      await port.end({});
      expect(left).toEqual([]);
    },
  );

  test('a page that leaves while the launch begins, begins and ends at most', async () => {
    const lms = launchCourse(emptyRecord());
    const { port } = openPage(lms);
    const outcome = port.start();
    expect((await port.end({})).kind).toBe('rejected');
    expect(await outcome).toEqual({ kind: 'absent' });
    expect(lms.registration.statements).toEqual([]);
  });
});

describe('review and browse', () => {
  test.each(['Review', 'Browse'])(
    '%s says initialized and terminated and keeps nothing',
    async (launchMode) => {
      const { port, verbs, lms } = await launched({ options: { launchMode } });
      await port.save({ ...passing, interactions: [answer(1)] });
      await port.end({ ...failing, suspendData: 'x' });
      expect(verbs()).toEqual(['initialized', 'terminated']);
      expect([...lms.registration.states.keys()]).toEqual(['LMS.LaunchData']);
    },
  );
});

describe('times', () => {
  test('are UTC, and an answer keeps the time at which it was given', async () => {
    const { port, said } = await launched();
    await port.save({ interactions: [answer(1)] });
    expect(said('initialized')).toMatchObject({
      timestamp: clock.now.toISOString(),
    });
    expect(said('answered')).toMatchObject({
      timestamp: '2026-11-24T09:10:11.500Z',
    });
  });
});
