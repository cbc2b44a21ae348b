import { describe, expect, test } from 'vitest';
import { answer, course, passing } from '../../../contract/updates.ts';
import { launchCourse } from '../../../fixtures/strict-lrs/lms.ts';
import { emptyRecord } from '../../../fixtures/strict-lrs/record.ts';
import { launched, openPage } from './launched.ts';

describe('a reload', () => {
  test('uses the token again and says initialized once', async () => {
    const lms = launchCourse(emptyRecord());
    const page = openPage(lms);
    await page.port.start();
    await page.port.save({ suspendData: 'a', interactions: [answer(1)] });
    const again = openPage(lms, { storage: page.storage });
    expect(await again.port.start()).toMatchObject({
      kind: 'started',
      state: { suspendData: 'a', interactionCount: 1, entry: 'resume' },
    });
    expect((await again.port.save({ suspendData: 'b' })).kind).toBe('accepted');
    expect(lms.calls.filter(({ call }) => /token/.test(call))).toHaveLength(1);
    expect(lms.registration.statements).toHaveLength(2);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'after the tab died in request %i of its life goes on or says that a new launch is needed',
    async (call) => {
      const faults = { killAtCall: call };
      const lms = launchCourse(emptyRecord(), {}, faults);
      const page = openPage(lms);
      if ((await page.port.start()).kind === 'started')
        await page.port.save({ interactions: [answer(1)], suspendData: 'a' });
      faults.killAtCall = Infinity;
      const again = openPage(lms, { storage: page.storage });
      const outcome = await again.port.start();
      // Only the answer to the token's request cannot be had again.
      expect(outcome.kind).toBe(call === 1 ? 'refused' : 'started');
      if (call === 1) return;
      expect((await again.port.save(passing)).kind).toBe('accepted');
      expect((await again.port.end({})).kind).toBe('accepted');
    },
  );

  test('in a browser that refuses storage needs a new launch and says so', async () => {
    const lms = launchCourse(emptyRecord());
    const refused = {
      getItem: () => {
        throw new DOMException('no', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('no', 'SecurityError');
      },
    };
    expect((await openPage(lms, { storage: refused }).port.start()).kind).toBe(
      'started',
    );
    const outcome = await openPage(lms, { storage: refused }).port.start();
    expect(outcome).toMatchObject({
      kind: 'refused',
      error: { call: 'POST fetch', code: '1' },
    });
  });
});

describe('answers that get lost', () => {
  test('a statement that was stored all the same is not recorded twice', async () => {
    const { port, faults, verbs } = await launched();
    faults.writes = 'stored, answer lost';
    for (const update of course)
      expect((await port.save(update)).kind).toBe('rejected');
    faults.writes = undefined;
    const ack = await port.save(course[3] ?? {});
    expect(ack).toMatchObject({ kind: 'accepted', warnings: [] });
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
    ]);
  });

  test('a 409 for what the LMS holds counts as accepted', async () => {
    const { port, lms, faults, verbs } = await launched();
    faults.writes = 'stored, answer lost';
    await port.save({ interactions: [answer(1)] });
    faults.writes = undefined;
    let conflicts = 1;
    faults.instead = (call) =>
      call === 'POST statements' && conflicts-- > 0
        ? new Response('{"message":"conflict"}', { status: 409 })
        : null;
    const ack = await port.save({
      interactions: [answer(1)],
      suspendData: 'a',
    });
    expect(ack).toMatchObject({ kind: 'accepted', warnings: [] });
    expect(verbs()).toEqual(['initialized', 'answered']);
    expect(lms.calls.at(-2)?.call).toBe('PUT activities/state hold-the-line');
  });

  test('a sign-in page with status 200 is no record', async () => {
    const { port, faults } = await launched();
    faults.instead = () =>
      new Response('<html>', { headers: { 'content-type': 'text/html' } });
    const ack = await port.save({ interactions: [answer(1)] });
    expect(ack.kind === 'rejected' && ack.error).toEqual({
      call: 'POST statements',
      code: '200',
      message:
        'The LMS answered with a page, perhaps its sign-in. Open the course again from the LMS.',
    });
  });

  test('a session that the LMS has replaced says so in words', async () => {
    const { port, faults } = await launched();
    faults.instead = () =>
      new Response('{"message":"session replaced"}', { status: 401 });
    const ack = await port.save({ interactions: [answer(1)] });
    expect(ack.kind === 'rejected' && ack.error).toEqual({
      call: 'POST statements',
      code: '401',
      message:
        'The LMS takes nothing more from this launch. Go on in the newest window with this course, or open it again from the LMS.',
      over: 'closed',
    });
  });

  test('a busy LMS is asked again later, not once per statement', async () => {
    const { port, faults, requests } = await launched();
    requests();
    faults.instead = () => new Response('', { status: 429 });
    await port.save({ interactions: [answer(1), answer(2)] });
    expect(requests()).toHaveLength(1);
  });

  test('ten minutes without a network lose nothing', async () => {
    const { port, faults, verbs } = await launched();
    faults.unreachable = /./;
    const interactions = [answer(1), answer(2), answer(3)];
    const ack = await port.save({ interactions });
    expect(ack).toMatchObject({
      kind: 'rejected',
      error: {
        message: 'The LMS could not be reached. Check the connection.',
      },
    });
    faults.unreachable = undefined;
    expect((await port.save({ interactions })).kind).toBe('accepted');
    expect(verbs().filter((verb) => verb === 'answered')).toHaveLength(3);
  });

  test('an LMS that never answers is given up after 30 seconds', async () => {
    const lms = launchCourse(emptyRecord());
    let hangs = false;
    const page = openPage({
      ...lms,
      fetch: (url, init) =>
        hangs
          ? new Promise((_, reject) => {
              init.signal?.addEventListener('abort', () => {
                reject(new DOMException('stopped', 'AbortError'));
              });
            })
          : lms.fetch(url, init),
    });
    await page.port.start();
    hangs = true;
    const ack = page.port.save({ suspendData: 'a' });
    page.runLate();
    expect(await ack).toMatchObject({
      kind: 'rejected',
      error: { message: 'The LMS gave no answer within 30 seconds.' },
    });
  });
});

describe('a launch that cannot begin', () => {
  test('names what the address lacks', async () => {
    const lms = launchCourse(emptyRecord());
    const { port } = openPage(lms, { search: '?endpoint=https://a.test' });
    expect(await port.start()).toMatchObject({
      kind: 'refused',
      error: {
        message:
          'The address that the LMS gave has no usable fetch, actor, registration, activityId. Open the course again from the LMS.',
      },
    });
  });

  test.each([
    ['endpoint', 'javascript:alert(1)'],
    ['fetch', 'file:///etc/passwd'],
    ['actor', '{"broken'],
  ])('refuses %s %j without a request', async (name, value) => {
    const lms = launchCourse(emptyRecord());
    const query = new URLSearchParams(lms.search);
    query.set(name, value);
    const { port } = openPage(lms, { search: `?${query}` });
    expect((await port.start()).kind).toBe('refused');
    expect(lms.calls).toEqual([]);
  });

  test('does not take an unreadable earlier record for none', async () => {
    const { outcome, verbs } = await launched({
      faults: { unreachable: /GET activities\/state hold/ },
    });
    expect(outcome.kind).toBe('refused');
    expect(verbs()).toEqual([]);
  });

  test('begins although initialized could not be said, and says it before all else', async () => {
    const { port, outcome, faults, verbs } = await launched({
      faults: { writes: '503' },
    });
    expect(outcome.kind).toBe('started');
    expect(verbs()).toEqual([]);
    faults.writes = undefined;
    expect((await port.save({ interactions: [answer(1)] })).kind).toBe(
      'accepted',
    );
    expect(verbs()).toEqual(['initialized', 'answered']);
  });
});

describe('what a connection panel shows', () => {
  test('holds no learner, no token and no answer', async () => {
    const { port, outcome } = await launched();
    expect(outcome.kind).toBe('started');
    await port.save({ interactions: [answer(1)] });
    const log = JSON.stringify((await port.diagnose()).calls);
    expect(log).toContain(
      '"call":"POST statements","outcome":"ok","code":"200"',
    );
    expect(log).not.toMatch(/"L1|Test Learner|token-|item1/);
  });
});
