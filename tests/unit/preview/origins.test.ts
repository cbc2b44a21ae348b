import { createServer } from 'node:http';
import { connect } from 'node:net';

import { describe, expect, onTestFinished, test } from 'vitest';

import {
  placeOf,
  type PackageNames,
} from '../../../src/preview/web/origins.ts';
import { Refusal, readBody } from '../../../src/preview/web/request.ts';
import { fakePackage } from './fake-package.ts';
import { running } from './running.ts';

const NAME = '0123456789abcdef0123';
const names: PackageNames = {
  keyOf: (name) => (name === NAME ? 12 : null),
  nameOf: () => null,
};

describe('a Host header', () => {
  test('names the LMS or one learner’s copy of a package', () => {
    expect(placeOf('localhost:4321', names)).toMatchObject({
      admin: 'http://localhost:4321',
      course: null,
    });
    expect(placeOf(`P${NAME}-L3.localhost:4321`, names)).toEqual({
      admin: 'http://127.0.0.1:4321',
      course: { package: 12, learner: 3 },
      suffix: 'localhost:4321',
      names,
    });
    expect(placeOf(`p${NAME}-l2.lms.test`, names, ['lms.test'])).toMatchObject({
      admin: 'http://lms.test',
      suffix: 'lms.test',
    });
  });

  test.each([
    '',
    'evil.test',
    `p${NAME}-l1.evil.test`,
    `p${NAME}-l1.127.0.0.1`,
    'p1.localhost',
    'p1-l1.localhost',
    `x.p${NAME}-l1.localhost`,
    `p${NAME}-l1.localhost.evil.test`,
    'localhost:4321:1',
    'localhost@evil.test',
    '[::1]:4321',
  ])('with another name, %j, is not ours', (host) => {
    expect(placeOf(host, names)).toBeNull();
  });
});

/** Two packages, the second launched; addresses of both. */
async function twoLaunches() {
  const preview = await running();
  await preview.upload('other.zip', fakePackage({ title: 'Hostile' }));
  const victim = await preview.launch();
  const hostile = await preview.launch('launch-frame', { package: '2' });
  return { ...preview, victim, hostile, origin: new URL(hostile).origin };
}

describe('a course', () => {
  test('runs in an origin of its own for each package and learner', async () => {
    const { victim, hostile } = await twoLaunches();
    const [one, other] = [victim, hostile].map(
      (play) => new URL(play).hostname,
    );
    expect(one).toMatch(/^p[\da-f]{20}-l1\.localhost$/);
    expect(other).toMatch(/^p[\da-f]{20}-l1\.localhost$/);
    expect(one).not.toBe(other);
  });

  test('gets no record, page or action of the LMS under its own origin', async () => {
    const { origin, send } = await twoLaunches();
    for (const path of ['/lms/records/records.json', '/lms/', '/', '/about'])
      expect(await send(origin + path)).toMatchObject({
        status: 403,
        text: expect.stringContaining('The pages of the LMS are at') as string,
      });
    const sent = await send(`${origin}/lms/learners`, {
      method: 'POST',
      body: 'id=x&name=X',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin },
    });
    expect(sent.status).toBe(403);
  });

  test('gets nothing from the origin of the LMS or of another package either', async () => {
    const { url, victim, origin, send, tokenOf } = await twoLaunches();
    const targets = [
      `${url}/lms/records/records.json`,
      `${victim}/state?token=${await tokenOf(victim)}`,
      new URL('/lms/content/1/index.html', victim).href,
    ];
    for (const target of targets) {
      // As a script's fetch, and as a script or picture element, which sends no Origin.
      expect((await send(target, { headers: { origin } })).status).toBe(403);
      const element = { 'sec-fetch-site': 'cross-site' };
      expect((await send(target, { headers: element })).status).toBe(403);
      expect((await send(target)).status).toBe(200);
    }
  });

  test('gets no file of another package under its own origin', async () => {
    const { origin, send } = await twoLaunches();
    expect(await send(`${origin}/lms/content/1/index.html`)).toMatchObject({
      status: 403,
      text: 'This address belongs to another package.\n',
    });
  });

  test('saves in no other launch, not even with that launch’s address', async () => {
    const { victim, hostile, origin, send, json, tokenOf } =
      await twoLaunches();
    const body = JSON.stringify({
      cmi: { core: { lesson_status: 'passed' } },
      finish: true,
    });
    const path = `${new URL(victim).pathname}/commit`;
    const token = await tokenOf(hostile);
    const attacks: [string, number][] = [
      [`${origin}${path}?token=${token}`, 404],
      [`${victim}/commit?token=${token}`, 403],
      [`${victim}/commit?token=`, 403],
      [`${victim}/commit`, 403],
    ];
    for (const [target, status] of attacks)
      expect((await send(target, { method: 'POST', body })).status).toBe(
        status,
      );
    expect(await json('/lms/records/records.json')).toMatchObject({
      records: [{ completion: 'not attempted' }, {}],
    });
  });

  test('reads no host page from a script or a frame', async () => {
    const { hostile, send } = await twoLaunches();
    for (const dest of ['empty', 'iframe'])
      expect(
        (await send(hostile, { headers: { 'sec-fetch-dest': dest } })).status,
      ).toBe(403);
  });
});

test('a person who opens the LMS under a course’s name is led to the LMS', async () => {
  const { url, origin, send } = await twoLaunches();
  const headers = { 'sec-fetch-dest': 'document' };
  const led = await send(`${origin}/lms/records?x=1`, { headers });
  expect(led).toMatchObject({
    status: 303,
    headers: { location: `${url}/lms/records?x=1` },
  });
});

test('a sender that does not finish gets an answer, and the line is closed', async () => {
  const server = createServer((request, response) => {
    readBody(request, 100, 30).catch((error: unknown) => {
      response.writeHead(error instanceof Refusal ? error.status : 500, {
        connection: 'close',
      });
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no address');
  const socket = connect(address.port, '127.0.0.1');
  socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\nhalf');
  let said = '';
  for await (const chunk of socket) said += String(chunk);
  expect(said).toMatch(/^HTTP\/1\.1 408 /);
  expect(said).toContain('did not come within 0.03 s. Send it again.');
});
