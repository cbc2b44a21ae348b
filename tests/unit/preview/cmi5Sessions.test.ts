import { describe, expect, test } from 'vitest';

import { adapterIn, launched, opened } from './cmi5Launch.ts';
import { STRUCTURE, fakeCmi5 } from './fakeCmi5.ts';
import { running } from './running.ts';

type Opened = Awaited<ReturnType<typeof opened>>;

/** Everything that an AU can ask of the record store, and what came back. */
async function everything({ ask, document, of }: Opened): Promise<number[]> {
  const own = document('bookmark');
  const answers = [
    await ask('GET', 'activities/state', document('LMS.LaunchData')),
    await ask('GET', 'activities/state', own),
    await ask('PUT', 'activities/state', own, '{"at":1}'),
    await ask('DELETE', 'activities/state', own),
    await ask('GET', 'statements'),
    await ask('POST', 'statements', {}, []),
    await ask('GET', 'agents/profile', {
      agent: of('actor'),
      profileId: 'cmi5LearnerPreferences',
    }),
    await ask('GET', 'activities', { activityId: of('activityId') }),
    await ask('GET', 'about'),
  ];
  return answers.map(({ status }) => status);
}

describe('the record store takes the resource', () => {
  test.each([
    // Rustici’s cmi5.js before 3.2 joins with a slash of its own.
    '/activities/state',
    '//activities//state',
    'activities/state/',
  ])('%s as activities/state', async (resource) => {
    const { ask, document } = await opened();
    const data = await ask('GET', resource, document('LMS.LaunchData'));
    expect(data.status).toBe(200);
    expect(data.text).toContain('contextTemplate');
  });

  test('/statements as statements, to read and to write, and /agents/profile', async () => {
    const { ask, begin, of, say } = await opened();
    const { contextTemplate } = await begin();
    const profileId = 'cmi5LearnerPreferences';
    const profile = { agent: of('actor'), profileId };
    expect((await ask('GET', '/agents/profile', profile)).status).toBe(200);
    const first = say(1, 'initialized', contextTemplate);
    const query = { statementId: first.id };
    expect((await ask('PUT', '/statements', query, first)).status).toBe(204);
    expect((await ask('POST', '//statements/', {}, [first])).status).toBe(200);
    expect((await ask('GET', '/statements', query)).status).toBe(200);
    expect((await ask('GET', '/nothing')).status).toBe(404);
    expect((await ask('GET', '')).status).toBe(404);
  });
});

describe('a session is closed to every request', () => {
  test('after terminated, even to the same terminated once more', async () => {
    const session = await opened();
    const { contextTemplate } = await session.begin();
    const post = (body: unknown) => session.ask('POST', 'statements', {}, body);
    await post(session.say(1, 'initialized', contextTemplate));
    const result = { duration: 'PT30S' };
    const last = session.say(2, 'terminated', contextTemplate, { result });
    expect((await post(last)).status).toBe(200);
    expect((await post(last)).status).toBe(403);
    expect(await everything(session)).toEqual(Array(9).fill(403));
    expect(await session.key()).toMatchObject({ 'error-code': '1' });
  });

  test('as soon as the course is launched again, before the new AU has said a word', async () => {
    const session = await opened();
    await session.begin();
    expect(await everything(session)).not.toContain(403);
    const next = await launched('launch-popup', Promise.resolve(session));
    expect(await everything(session)).toEqual(Array(9).fill(403));
    expect(await next.key()).toHaveProperty('auth-token');
    expect(await session.json(`${session.play}/heard`)).toMatchObject({
      reason: expect.stringContaining(
        'opened again in another window',
      ) as string,
    });
    expect(await session.json(`${session.play}/state`)).toMatchObject({
      stored: false,
      reason: expect.stringContaining('only the newest one records') as string,
    });
  });

  test('when another AU of the registration is launched, and the LMS says abandoned of it', async () => {
    const session = await opened();
    await session.begin();
    await launched('launch-popup', Promise.resolve(session), '1');
    expect(await everything(session)).toEqual(Array(9).fill(403));
    const again = await opened('launch-popup', Promise.resolve(session));
    const { text } = await again.ask('GET', 'statements');
    expect(text.match(/verbs\/abandoned/g)).toHaveLength(1);
  });

  test('but not when another registration begins', async () => {
    const session = await opened();
    await session.begin();
    await launched('new-frame', Promise.resolve(session));
    expect(await everything(session)).not.toContain(403);
  });
});

test('a page that is loaded again after its launch was overtaken goes on in a launch of its own', async () => {
  const lms = await launched();
  await launched('launch-popup', Promise.resolve(lms));
  const { status, headers } = await lms.send(lms.play);
  expect(status).toBe(303);
  expect(headers.location).not.toBe(new URL(lms.play).pathname);
});

describe('a statement is refused', () => {
  const FAILED = { result: { success: false, duration: 'PT1S' } };
  const DONE = { result: { completion: true, duration: 'PT1S' } };
  const ENDED = { result: { duration: 'PT1S' } };

  /** Sends one list a session of what is said there; the status and word of the last answer. */
  async function told(...sessions: [number, string, object?][][]) {
    let lms = await opened();
    let answer = { status: 0, text: '' };
    for (const [index, said] of sessions.entries()) {
      if (index > 0) lms = await opened('launch-popup', Promise.resolve(lms));
      const { contextTemplate } = await lms.begin();
      for (const [n, verb, more] of said)
        answer = await lms.ask(
          'POST',
          'statements',
          {},
          lms.say(n, verb, contextTemplate, more),
        );
    }
    return answer;
  }

  test('with 409 when failed is said in a later session under the id that it had', async () => {
    const again = await told(
      [
        [1, 'initialized'],
        [2, 'failed', FAILED],
        [3, 'terminated', ENDED],
      ],
      [
        [4, 'initialized'],
        [2, 'failed', FAILED],
      ],
    );
    expect(again).toMatchObject({ status: 409 });
    expect(again.text).toContain('another statement has this id');
  });

  test('with 409 when another registration has its id', async () => {
    const first = await opened();
    const { contextTemplate } = await first.begin();
    const said = first.say(1, 'initialized', contextTemplate);
    await first.ask('POST', 'statements', {}, said);
    const second = await opened('new-frame', Promise.resolve(first));
    const { contextTemplate: other } = await second.begin();
    const same = second.say(1, 'initialized', other);
    expect((await second.ask('POST', 'statements', {}, same)).status).toBe(409);
  });

  test.each<[string, [number, string, object?][]]>([
    ['completed before initialized', [[1, 'completed', DONE]]],
    [
      'failed and then passed',
      [
        [1, 'initialized'],
        [2, 'failed', FAILED],
        [3, 'passed', { result: { success: true, duration: 'PT1S' } }],
      ],
    ],
    [
      'completed twice',
      [
        [1, 'initialized'],
        [2, 'completed', DONE],
        [3, 'completed', DONE],
      ],
    ],
    [
      'anything after terminated',
      [
        [1, 'initialized'],
        [2, 'terminated', ENDED],
        [3, 'completed', DONE],
      ],
    ],
  ])('with 403 for %s', async (_what, said) => {
    expect((await told(said)).status).toBe(403);
  });

  test('with all others of its list, when terminated is not the last', async () => {
    const { ask, begin, say } = await opened();
    const { contextTemplate } = await begin();
    const list = [
      say(1, 'initialized', contextTemplate),
      say(2, 'terminated', contextTemplate, ENDED),
      say(3, 'completed', contextTemplate, DONE),
    ];
    expect((await ask('POST', 'statements', {}, list)).status).toBe(403);
    expect((await ask('GET', 'statements')).text).not.toContain('initialized');
  });
});

test('the launch data say everything that the course structure and the launch say', async () => {
  const structure = STRUCTURE.replace(
    'moveOn="Passed"',
    'moveOn="Passed" launchMethod="OwnWindow"',
  ).replace(
    '</launchParameters>',
    '</launchParameters><entitlementKey> abc-123 </entitlementKey>',
  );
  const lms = await running();
  await lms.upload('two.zip', fakeCmi5({ 'cmi5.xml': structure }));
  const { ask, document, play } = await opened(
    'launch-popup',
    Promise.resolve(lms),
  );
  const { text } = await ask(
    'GET',
    'activities/state',
    document('LMS.LaunchData'),
  );
  expect(JSON.parse(text)).toEqual({
    contextTemplate: {
      contextActivities: {
        grouping: [
          { objectType: 'Activity', id: 'https://course.test/1/check' },
        ],
      },
      extensions: {
        'https://w3id.org/xapi/cmi5/context/extensions/sessionid': play
          .split('/')
          .at(-1),
      },
    },
    launchMode: 'Normal',
    launchMethod: 'OwnWindow',
    launchParameters: 'from the LMS',
    masteryScore: 0.8,
    moveOn: 'Passed',
    entitlementKey: { courseStructure: 'abc-123' },
    returnURL: `${play}/left`,
  });
});

test('the launch data of an AU that sets nothing hold nothing of it', async () => {
  const lms = await running();
  await lms.upload('two.zip', fakeCmi5());
  const { ask, document } = await opened(
    'launch-popup',
    Promise.resolve(lms),
    '1',
  );
  const { text } = await ask(
    'GET',
    'activities/state',
    document('LMS.LaunchData'),
  );
  const data: unknown = JSON.parse(text);
  expect(data).toMatchObject({
    launchMethod: 'AnyWindow',
    moveOn: 'NotApplicable',
  });
  for (const name of ['entitlementKey', 'launchParameters', 'masteryScore'])
    expect(data).not.toHaveProperty(name);
});

test('a course of ours that ends is resumed by a new launch only', async () => {
  const lms = await launched();
  const { port } = await adapterIn(lms);
  await port.save({ suspendData: 'half', location: 'step-3' });
  expect(await port.end({})).toMatchObject({ kind: 'accepted' });
  const again = await launched('launch-popup', Promise.resolve(lms));
  expect((await adapterIn(again)).started).toMatchObject({
    state: { entry: 'resume', location: 'step-3' },
  });
});
