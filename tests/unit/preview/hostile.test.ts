import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import { describe, expect, onTestFinished, test, vi } from 'vitest';

import { inTurns } from '../../../src/preview/import/inTurns.ts';
import { readInSteps } from '../../../src/preview/import/package.ts';
import { startPreview } from '../../../src/preview/server.ts';
import { fakeManifest, fakePackage } from './fake-package.ts';
import { client, running } from './running.ts';

const parses = vi.hoisted(() => ({ count: 0 }));
vi.mock('@rgrove/parse-xml', async (original) => {
  const real = await original<typeof import('@rgrove/parse-xml')>();
  return {
    ...real,
    parseXml: (...all: Parameters<typeof real.parseXml>) => {
      parses.count += 1;
      return real.parseXml(...all);
    },
  };
});

const HUGE = fakeManifest().replace(
  '<organizations',
  `${'<a/>'.repeat(900_000)}<organizations`,
);

describe('a manifest', () => {
  test('is parsed once, however often its records are read', async () => {
    const lms = await running();
    for (let times = 0; times < 15; times += 1) await lms.launch('new-frame');
    parses.count = 0;
    for (let times = 0; times < 3; times += 1) {
      expect((await lms.send('/lms/records')).status).toBe(200);
      expect((await lms.send('/lms/learners/1')).status).toBe(200);
    }
    expect(parses.count).toBe(0);
  });

  test('is parsed once more after a start, for all pages together', async () => {
    const { options, preview, launch } = await running();
    await launch();
    await preview.close();
    parses.count = 0;
    const again = await startPreview(options);
    onTestFinished(() => again.close());
    for (const page of ['records', '', 'learners/1', 'records/records.json'])
      await client(again.url).send(`/lms/${page}`);
    expect(parses.count).toBe(1);
  });

  test('of 900,000 elements is refused unread', async () => {
    const { upload } = await running();
    parses.count = 0;
    const answer = await upload(
      'huge.zip',
      fakePackage({ files: { 'imsmanifest.xml': HUGE } }),
    );
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(
      'huge.zip: The imsmanifest.xml holds more than 50,000 elements. No course needs that, and this preview does not read it.',
    );
    expect(parses.count).toBe(0);
  });

  test('of 900,000 elements that an older version took is named, not read, and can be deleted', async () => {
    const lms = await running();
    await lms.upload('other.zip', fakePackage({ title: 'Taken before' }));
    await lms.launch('launch-frame', { package: '2' });
    await lms.preview.close();
    const database = new DatabaseSync(join(lms.options.dir, 'preview.db'));
    database
      .prepare(
        `UPDATE file SET bytes = ? WHERE package = 2 AND path = 'imsmanifest.xml'`,
      )
      .run(new TextEncoder().encode(HUGE));
    database.close();
    const preview = await startPreview(lms.options);
    onTestFinished(() => preview.close());
    const { send, form } = client(preview.url);
    await send('/lms/');
    parses.count = 0;
    const home = (await send('/lms/')).text;
    expect((await send('/lms/records')).status).toBe(200);
    expect(parses.count).toBe(0);
    expect(home).toMatch(/It cannot be played\.\s+The imsmanifest\.xml holds/);
    const address =
      /href="([^"]+\/delete)"\s+aria-label="Delete Taken before/.exec(home);
    expect((await form(address?.[1] ?? '', {})).status).toBe(303);
    expect((await send('/lms/')).text).not.toContain('Taken before');
    expect((await send('/lms/records')).text).toContain('No attempts yet.');
  });

  test('whose items share rules without end is refused before they are read for each', async () => {
    const { upload } = await running();
    const items =
      '<item identifierref="sco"><imsss:sequencing IDRef="s"/></item>';
    const manifest = fakeManifest({ schemaversion: '2004 4th Edition' })
      .replace(
        'xmlns:adlcp',
        'xmlns:imsss="http://www.imsglobal.org/xsd/imsss" xmlns:adlcp',
      )
      .replace('<item ', `${items.repeat(400)}<item `)
      .replace(
        '</manifest>',
        `<imsss:sequencingCollection><imsss:sequencing ID="s">${'<a/>'.repeat(40_000)}</imsss:sequencing></imsss:sequencingCollection></manifest>`,
      );
    const answer = await upload(
      'shared.zip',
      fakePackage({ files: { 'imsmanifest.xml': manifest } }),
    );
    expect(await answer.text()).toContain('holds more than 500 elements');
  });
});

describe('an import', () => {
  const large = fakePackage({
    title: 'Large',
    files: Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [
        `${name}.bin`,
        // Neither packs away to nothing nor takes long to make.
        Uint8Array.from({ length: 3_000_000 }, (_, at) => (at * at) >> 7),
      ]),
    ),
  });

  test('lets others in between its steps', async () => {
    let turns = 0;
    let done = false;
    const others = async () => {
      for (; !done; turns += 1) await setImmediate();
    };
    const waiting = others();
    const read = await inTurns(readInSteps(large));
    done = true;
    await waiting;
    expect(read.kind).toBe('package');
    expect(turns).toBeGreaterThan(10);
  });

  test('of long files keeps their length, one import after the other', async () => {
    const { upload, launch, send } = await running();
    const answers = await Promise.all([
      upload('one.zip', large),
      upload('same.zip', large),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 303]);
    const play = await launch('launch-frame', { package: '2' });
    const file = `${new URL(play).origin}/lms/content/2/b.bin`;
    const { headers } = await send(file);
    expect(headers['content-length']).toBe('3000000');
  });

  test('that broke off leaves nothing', async () => {
    const { options, preview, upload } = await running();
    await upload('large.zip', large);
    await preview.close();
    const path = join(options.dir, 'preview.db');
    const database = new DatabaseSync(path);
    database.exec('UPDATE package SET complete = 0 WHERE key = 2');
    database.close();
    const again = await startPreview(options);
    expect((await client(again.url).send('/lms/')).text).not.toContain('Large');
    await again.close();
    const after = new DatabaseSync(path);
    const left = after.prepare(
      'SELECT (SELECT count(*) FROM file WHERE package = 2) + (SELECT count(*) FROM file_rest) AS n',
    );
    expect(left.get()?.['n']).toBe(0);
    after.close();
  });
});

describe('the origin of a package', () => {
  test('is another one after all data were deleted', async () => {
    const lms = await running();
    const before = new URL(await lms.launch());
    await lms.preview.close();
    rmSync(lms.options.dir, { recursive: true });
    const preview = await startPreview(lms.options);
    onTestFinished(() => preview.close());
    const again = client(preview.url);
    const after = new URL(await again.launch());
    expect(after.hostname).not.toBe(before.hostname);
    const old = await again.send(
      `http://${before.host}/lms/content/1/index.html`,
    );
    expect(old.status).toBe(410);
    expect(old.headers['clear-site-data']).toBe(
      '"cache", "cookies", "storage"',
    );
    expect(old.text).toContain('is no longer in the preview LMS');
  });

  test.each([
    [{ 'service-worker': 'script' }],
    [{ 'sec-fetch-dest': 'serviceworker' }],
  ])('takes no service worker: %j', async (headers) => {
    const { launch, send, url } = await running();
    const { origin } = new URL(await launch());
    for (const address of [
      `${origin}/lms/content/1/js/course.js`,
      `${origin}/sw.js`,
      `${url}/lms/assets/host.js`,
    ])
      expect(await send(address, { headers })).toMatchObject({
        status: 403,
        text: expect.stringContaining('registers no service worker') as string,
      });
  });

  test('answers nothing without a policy', async () => {
    const { launch, send, tokenOf } = await running();
    const play = await launch();
    const { origin } = new URL(play);
    for (const address of [
      `${origin}/lms/content/1/js/course.js`,
      `${origin}/lms/content/1/gone.html`,
      `${origin}/lms/content/7/index.html`,
      `${origin}/lms/assets/host.js`,
      `${origin}/nothing`,
      `${play}/state?token=${await tokenOf(play)}`,
      `${play}/state`,
      play,
    ])
      expect((await send(address)).headers).toHaveProperty(
        'content-security-policy',
        expect.stringContaining("default-src '"),
      );
  });
});

describe('deleting a package', () => {
  async function twoPackages() {
    const lms = await running();
    const other = fakePackage({ title: 'Other' });
    await lms.upload('other.zip', other);
    const ours = await lms.launch();
    const play = await lms.launch('launch-frame', { package: '2' });
    await lms.commit(play, { lesson_status: 'passed' });
    await lms.form('/lms/learners', { id: 'b', name: 'B' });
    await lms.launch('launch-frame', { package: '2', learner: '2' });
    const [, host = ''] = /^http:\/\/p([\da-f]+)-l1/.exec(play) ?? [];
    return {
      ...lms,
      other,
      ours,
      play,
      address: `/lms/packages/${host}/delete`,
    };
  }

  test('says first what goes with it', async () => {
    const { send, address } = await twoPackages();
    const page = (await send(address)).text.replace(/\s+/g, ' ');
    expect(page).toContain(
      'The records of 2 attempts by 2 learners go with it. This cannot be undone.',
    );
    expect((await send('/lms/records')).text).toContain('Other');
  });

  test('takes its files, attempts and launches, and nothing else', async () => {
    const { send, form, json, play, address, ours, commit } =
      await twoPackages();
    expect((await form(address, {})).status).toBe(303);
    expect((await send(`${play}/state`)).status).toBe(410);
    expect((await send(address)).status).toBe(404);
    expect((await form(address, {})).status).toBe(404);
    expect(await commit(ours)).toMatchObject({ stored: true });
    expect(await json('/lms/records/records.json')).toMatchObject({
      records: [{ course: 'Fake course' }],
    });
  });

  test('leads through the origin of each of its learners, which are cleared, and back', async () => {
    const { send, form, address, url, play } = await twoPackages();
    let next = (await form(address, {})).headers.get('location') ?? '';
    const cleared: string[] = [];
    while (!next.startsWith(url)) {
      const { status, headers } = await send(next);
      expect(status).toBe(303);
      expect(headers['clear-site-data']).toContain('"storage"');
      cleared.push(new URL(next).hostname);
      next = headers.location ?? url;
    }
    const { hostname } = new URL(play);
    expect(cleared).toEqual([hostname, hostname.replace('-l1.', '-l2.')]);
    expect((await send(next)).text).toContain('its records are deleted');
  });

  test('allows the same zip again, in another origin', async () => {
    const { form, upload, launch, other, address, play, json } =
      await twoPackages();
    await form(address, {});
    expect((await upload('other.zip', other)).status).toBe(303);
    const again = await launch('launch-frame', { package: '2' });
    expect(new URL(again).hostname).not.toBe(new URL(play).hostname);
    expect(await json('/lms/records/records.json')).toMatchObject({
      records: [{ course: 'Fake course' }, { attempt: 1 }],
    });
  });

  test('of ours brings it back without records as long as its zip is there', async () => {
    const { send, form, ours, launch } = await twoPackages();
    const host = new URL(ours).hostname.slice(1, 21);
    const page = (await send(`/lms/packages/${host}/delete`)).text;
    expect(page).toContain('comes back by itself');
    await form(`/lms/packages/${host}/delete`, {});
    expect((await send('/lms/')).text).toContain('ours.zip');
    const back = await launch('launch-frame', { package: '3' });
    expect(new URL(back).hostname).not.toContain(host);
  });

  test('is asked for by a page of the LMS only', async () => {
    const { url, send, address } = await twoPackages();
    const headers = { origin: 'http://evil.test' };
    expect(
      (await send(url + address, { method: 'POST', headers })).status,
    ).toBe(403);
    expect((await send(address)).status).toBe(200);
  });
});
