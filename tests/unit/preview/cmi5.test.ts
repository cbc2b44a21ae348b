import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';

import { readStructure } from '../../../src/preview/import/structure.ts';
import { adapterIn, launched, opened } from './cmi5Launch.ts';
import { STRUCTURE } from './fakeCmi5.ts';

const read = (xml: string) => readStructure(new TextEncoder().encode(xml));

describe('a course structure', () => {
  test('gives its AUs, those in blocks too', () => {
    expect(read(STRUCTURE)).toMatchObject({
      manifest: {
        standard: 'cmi5',
        identifier: 'https://course.test/1',
        title: 'Two units',
        units: [
          {
            identifier: 'https://course.test/1/check',
            title: 'Check',
            path: 'index.html',
            search: '?part=check#top',
            masteryScore: '0.8',
            moveOn: 'Passed',
            launchData: 'from the LMS',
          },
          { title: 'Reading', masteryScore: '', moveOn: 'NotApplicable' },
        ],
      },
    });
  });

  test.each([
    ['<courseStructure>', 'is not well-formed XML'],
    ['<courseStructure/>', 'does not begin with a courseStructure'],
    ['<courseStructure><course id="x"/></courseStructure>', 'names no AU'],
    [STRUCTURE.replace('id="https://course.test/1/read"', ''), 'has no id'],
    [STRUCTURE.replace('"Passed"', '"Pass"'), 'says moveOn “Pass”'],
    [STRUCTURE.replace('"0.8"', '"80"'), 'says masteryScore “80”'],
  ])('like %j is refused', (xml, reason) => {
    expect(read(xml)).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining(reason) as string,
    });
  });
});

describe('a cmi5 launch', () => {
  test('hands the AU what cmi5 asks for, beside what its own address holds', async () => {
    const { address, of, play } = await launched();
    expect(address.pathname + address.hash).toBe(
      '/lms/content/2/index.html#top',
    );
    expect(of('part')).toBe('check');
    expect(of('endpoint')).toBe(`${play}/xapi/`);
    expect(JSON.parse(of('actor'))).toMatchObject({
      name: 'Amira Khan',
      account: { name: 'a.khan' },
    });
    expect(of('registration')).toMatch(/^[0-9a-f-]{36}$/);
    expect(address.search).not.toContain('+');
  });

  test('gives the key of the record store once', async () => {
    const { key } = await launched();
    expect(await key()).toHaveProperty('auth-token');
    expect(await key()).toMatchObject({ 'error-code': '1' });
  });

  test('is recorded by our own adapter: an answer, a pass, the time, and a review after it', async () => {
    const lms = await launched();
    const { port, left, started } = await adapterIn(lms);
    expect(started).toMatchObject({
      kind: 'started',
      state: { mode: 'normal', entry: 'ab-initio', masteryScore: 80 },
    });
    const saved = await port.save({
      interactions: [
        {
          id: 'item_r1_a1',
          type: 'choice',
          response: ['a', 'c'],
          pattern: ['a', 'b'],
          result: 'incorrect',
          latencySeconds: 1.5,
          at: new Date('2026-11-24T09:00:00.000Z'),
          objective: 'tactics',
          description: 'Which?',
        },
      ],
      objectives: [
        { id: 'release_1_0_0_ab12cd34', score: null, status: 'incomplete' },
        { id: 'check_a1', score: 90, status: 'passed' },
      ],
      suspendData: 'v1:abc',
      location: 'step-2',
      sessionSeconds: 62.5,
    });
    expect(saved.kind).toBe('accepted');
    await port.save({
      score: { raw: 90, min: 0, max: 100 },
      completion: 'completed',
      success: 'passed',
      sessionSeconds: 62.5,
    });
    await port.end({ sessionSeconds: 62.5 });
    expect(left).toEqual([`${lms.play}/left`]);
    expect(await lms.json('/lms/records/records.json')).toMatchObject({
      records: [
        {
          course: 'Two units: Check',
          release: '1.0.0+ab12cd34',
          passMark: 80,
          completion: 'completed',
          success: 'passed',
          score: { raw: 90, scaled: 0.9 },
          seconds: 62.5,
          completed: { zone: 'UTC' },
          source: { report: 'cmi5 attempts' },
          interactions: [
            {
              id: 'item_r1_a1',
              type: 'choice',
              response: 'a[,]c',
              correctResponses: ['a[,]b'],
              result: 'incorrect',
              latencySeconds: 1.5,
              objectives: ['tactics'],
            },
          ],
          objectives: [
            { id: 'release_1_0_0_ab12cd34', status: 'incomplete' },
            {
              id: 'check_a1',
              status: 'passed',
              score: { raw: 90, min: 0, max: 100, scaled: 0.9 },
            },
          ],
        },
      ],
    });

    const review = await launched('launch-popup', Promise.resolve(lms));
    expect((await adapterIn(review)).started).toMatchObject({
      state: { mode: 'review', suspendData: 'v1:abc', success: 'passed' },
    });
  });

  test('resumes in the same registration until it is passed', async () => {
    const lms = await launched();
    const first = await adapterIn(lms);
    await first.port.save({ suspendData: 'half', location: 'step-3' });
    const again = await launched('launch-popup', Promise.resolve(lms));
    expect(again.of('registration')).toBe(lms.of('registration'));
    expect((await adapterIn(again)).started).toMatchObject({
      state: { entry: 'resume', location: 'step-3', mode: 'normal' },
    });
    const anew = await launched('new-frame', Promise.resolve(lms));
    expect(anew.of('registration')).not.toBe(lms.of('registration'));
  });

  test('is over as soon as the course is launched again', async () => {
    const lms = await launched();
    const first = await adapterIn(lms);
    await first.port.save({ location: 'step-2' });
    const later = await launched('launch-popup', Promise.resolve(lms));
    expect(await first.port.save({ location: 'step-1' })).toMatchObject({
      kind: 'rejected',
    });
    const second = await adapterIn(later);
    expect(second.started).toMatchObject({ state: { location: 'step-2' } });
  });

  test('tells its host page what has arrived', async () => {
    const lms = await launched();
    const heard = () => lms.json(`${lms.play}/heard`);
    expect(await heard()).toEqual({ begun: false, saved: null, ended: false });
    const { port } = await adapterIn(lms);
    expect(await heard()).toMatchObject({
      begun: true,
      saved: expect.any(String) as string,
      ended: false,
    });
    await port.end({});
    expect(await heard()).toMatchObject({ ended: true });
    expect((await lms.send(`${lms.play}/left`)).text).toContain(
      'The course has ended',
    );
  });
});

describe('what the LMS itself says', () => {
  const CMI5 = 'https://w3id.org/xapi/cmi5/context/';
  const said = z.object({
    statements: z.array(
      z.object({
        verb: z.object({ id: z.string() }),
        object: z.object({ id: z.string() }),
        result: z.object({ duration: z.string() }).optional(),
        context: z.object({ extensions: z.record(z.string(), z.unknown()) }),
      }),
    ),
  });
  const lastPart = (address: string) => address.split('/').at(-1) ?? '';

  /** Opens the course once more and asks for all of the registration, oldest first. */
  async function heardBy(lms: Awaited<ReturnType<typeof launched>>) {
    const { ask } = await opened('launch-popup', Promise.resolve(lms));
    const { text } = await ask('GET', 'statements');
    return said.parse(JSON.parse(text)).statements.reverse();
  }
  const verbsOf = (statements: Awaited<ReturnType<typeof heardBy>>) =>
    statements.map(({ verb }) => lastPart(verb.id));

  test('is launched, once a launch and before the AU says anything', async () => {
    const lms = await launched();
    await lms.json(`${lms.play}/state`);
    await adapterIn(lms);
    const statements = await heardBy(lms);
    expect(verbsOf(statements)).toEqual([
      'launched',
      'initialized',
      'abandoned',
      'launched',
    ]);
    const { object, context } = statements[0] ?? {};
    expect(object?.id).toBe(lms.of('activityId'));
    expect(context?.extensions).toEqual({
      [`${CMI5}extensions/sessionid`]: lastPart(lms.play),
      [`${CMI5}extensions/launchmode`]: 'Normal',
      [`${CMI5}extensions/launchurl`]: expect.stringMatching(
        /^http:.*index\.html\?part=check#top$/,
      ) as string,
      [`${CMI5}extensions/moveon`]: 'Passed',
      [`${CMI5}extensions/launchparameters`]: 'from the LMS',
      [`${CMI5}extensions/masteryscore`]: 0.8,
    });
  });

  test('is abandoned once for each session that is open when the course is launched again, in the name of that one', async () => {
    const lms = await launched();
    await adapterIn(lms);
    const again = await launched('launch-popup', Promise.resolve(lms));
    const { port } = await adapterIn(again);
    await port.end({});
    await heardBy(lms);
    const abandoned = (await heardBy(lms)).filter(
      ({ verb }) => verb.id === 'https://w3id.org/xapi/adl/verbs/abandoned',
    );
    // The second session has ended by itself; the third was launched and said nothing.
    expect(abandoned).toHaveLength(2);
    expect(abandoned[0]).toMatchObject({
      object: { id: lms.of('activityId') },
      result: { duration: 'PT0S' },
      context: {
        extensions: { [`${CMI5}extensions/sessionid`]: lastPart(lms.play) },
      },
    });
  });

  test('is satisfied, once, when the move-on of every AU is met', async () => {
    const lms = await launched();
    const { port } = await adapterIn(lms);
    await port.save({ suspendData: 'half' });
    expect(verbsOf(await heardBy(lms))).not.toContain('satisfied');
    const next = await launched('launch-popup', Promise.resolve(lms));
    const passing = await adapterIn(next);
    await passing.port.save({
      score: { raw: 90, min: 0, max: 100 },
      completion: 'completed',
      success: 'passed',
    });
    await passing.port.end({});
    const satisfied = (await heardBy(lms)).filter(
      ({ verb }) => verb.id === 'https://w3id.org/xapi/adl/verbs/satisfied',
    );
    expect(satisfied).toMatchObject([
      { object: { id: 'https://course.test/1' } },
    ]);
  });
});

describe('the record store', () => {
  test('knows only the key of its launch, and that version of xAPI', async () => {
    const { ask, of } = await opened();
    const about = (headers: Record<string, string>) =>
      ask('GET', 'activities', { activityId: of('activityId') }, '', headers);
    expect((await about({})).status).toBe(200);
    expect((await about({ authorization: 'Basic eA==' })).status).toBe(401);
    expect((await about({ authorization: '' })).status).toBe(401);
    expect((await about({ 'x-experience-api-version': '2.0' })).status).toBe(
      400,
    );
    const { send, of: next } = await launched();
    const early = await send(`${next('endpoint')}statements`, {
      headers: { authorization: 'Basic ' },
    });
    expect(early.status).toBe(401);
  });

  test('takes nothing before launch data and preferences were read', async () => {
    const { ask, begin, of } = await opened();
    const agent = { agent: of('actor'), profileId: 'cmi5LearnerPreferences' };
    expect((await ask('GET', 'agents/profile', agent)).status).toBe(403);
    const first = await ask('POST', 'statements', {}, {});
    expect(first.text).toContain('launch data and preferences come first');
    await begin();
    expect((await ask('POST', 'statements', {}, {})).text).toContain(
      'the id is no UUID',
    );
    expect((await ask('GET', 'agents/profile', agent)).status).toBe(200);
  });

  test('takes statements whole, once and in the order of cmi5', async () => {
    const { ask, begin, json, say: statement } = await opened();
    const { contextTemplate } = await begin();
    const say = (n: number, verb: string, more = {}) =>
      statement(n, verb, contextTemplate, more);
    const post = (body: unknown) => ask('POST', 'statements', {}, body);
    expect((await post(say(1, 'completed'))).status).toBe(403);
    const both = [say(1, 'initialized'), say(2, 'initialized')];
    expect((await post(both)).text).toContain('was said in this session');
    expect((await ask('GET', 'statements')).text).not.toContain('initialized');
    expect((await post(say(1, 'initialized'))).status).toBe(200);
    // The answer was lost, and the AU says it again.
    expect((await post(say(1, 'initialized'))).status).toBe(200);
    const id = say(1, '').id;
    const put = (statement: unknown) =>
      ask('PUT', 'statements', { statementId: id }, statement);
    expect((await put(say(1, 'initialized'))).status).toBe(204);
    expect((await put(say(3, 'terminated'))).status).toBe(400);
    const found = await ask('GET', 'statements', { statementId: id });
    expect(JSON.parse(found.text)).toMatchObject({ id });
    const result = { duration: 'PT30S' };
    await post(say(4, 'terminated', { result }));
    expect(await json('/lms/records/records.json')).toMatchObject({
      records: [{ completion: 'incomplete', seconds: 30 }],
    });
  });

  test('keeps state documents with their ETag, and its own to itself', async () => {
    const { ask, document, of } = await opened();
    const put = (text: string, headers = {}) =>
      ask('PUT', 'activities/state', document('bookmark'), text, headers);
    const get = () => ask('GET', 'activities/state', document('bookmark'));
    expect((await get()).status).toBe(404);
    expect((await put('{"at":1}', { 'if-none-match': '*' })).status).toBe(204);
    const { headers, text } = await get();
    expect(text).toBe('{"at":1}');
    expect((await put('2', { 'if-match': headers.etag ?? '' })).status).toBe(
      204,
    );
    expect((await put('3', { 'if-match': headers.etag ?? '' })).status).toBe(
      412,
    );
    expect((await put('{')).status).toBe(400);
    const own = document('LMS.LaunchData');
    expect((await ask('PUT', 'activities/state', own, '{}')).status).toBe(403);
    const other = { ...document('bookmark'), registration: 'another' };
    expect((await ask('GET', 'activities/state', other)).status).toBe(403);
    const stranger = { ...document('bookmark'), agent: '{"name":"x"}' };
    expect((await ask('GET', 'activities/state', stranger)).status).toBe(403);
    expect(of('registration')).not.toBe('');
    await ask('DELETE', 'activities/state', document('bookmark'));
    expect((await get()).status).toBe(404);
  });

  test('answers anything in words', async () => {
    const { ask, begin, document } = await opened();
    await begin();
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    expect((await ask('POST', 'statements', {}, deep)).status).toBe(400);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.json(), fc.string(), fc.constant('[{"id":{}}]')),
        fc.constantFrom('POST', 'PUT', 'DELETE'),
        fc.constantFrom('statements', 'activities/state', 'agents/profile'),
        async (body, method, resource) => {
          const query = document(body.slice(0, 20));
          const answer = await ask(method, resource, query, body);
          expect(answer.status).toBeLessThan(500);
          if (answer.status >= 400)
            expect(JSON.parse(answer.text)).toHaveProperty('message');
          const read = await ask('GET', 'activities/state', query);
          expect([200, 404]).toContain(read.status);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('is out of reach for the launch of another learner or package', async () => {
    const { send, of, launch, address, ask } = await opened();
    const victim = await launch();
    const foreign = of('endpoint').replace(
      /^http:\/\/[^/]+/,
      new URL(victim).origin,
    );
    expect((await send(`${foreign}activities?activityId=x`)).status).toBe(404);
    const origin = new URL(victim).origin;
    const sent = await ask('GET', 'activities', {}, undefined, { origin });
    expect(sent.status).toBe(403);
    expect(address.origin).not.toBe(origin);
  });
});
