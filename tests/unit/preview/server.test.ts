import { symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { HoldError } from '../../../src/errors.ts';
import { IMPORT_LIMITS } from '../../../src/preview/import/zip.ts';
import { requireFreePort, startPreview } from '../../../src/preview/server.ts';
import { fakePackage } from './fake-package.ts';
import { temporaryFolder } from './fixtures.ts';
import { running } from './running.ts';

/** A request with a path and headers that fetch would not send. */
function raw(
  url: string,
  path: string,
  headers: Record<string, string>,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(url);
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('files', () => {
  test('of the site come as a static host would send them', async () => {
    const { url } = await running();
    expect(await (await fetch(`${url}/`)).text()).toBe('the site');
    for (const path of ['/about', '/about/', '/about.html'])
      expect(await (await fetch(url + path)).text()).toBe('about');
    // A page of the site sees its files from its own folder.
    expect((await fetch(`${url}/about/`)).url).toBe(`${url}/about`);
    expect((await fetch(`${url}/nothing`)).status).toBe(404);
  });

  test('outside the site stay there', async () => {
    const { url, dir, options } = await running();
    symlinkSync(join(dir, 'secret.txt'), join(options.siteDir, 'link.txt'));
    for (const path of [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/%252e%252e%252fsecret.txt',
      '/..%5csecret.txt',
      '/lms/assets/..%2fserver.ts',
    ])
      expect(await raw(url, path, { host: '127.0.0.1' })).toBe(400);
    expect(await raw(url, '/link.txt', { host: '127.0.0.1' })).toBe(404);
  });

  test('of our package run under the strictest policy, those of others under a wider one', async () => {
    const { send, upload, launch } = await running();
    await upload('other.zip', fakePackage({ title: 'Other' }));
    const built = new URL(await launch()).origin;
    const ours = await send(`${built}/lms/content/1/js/course.js?v=1`);
    expect(ours.headers['content-security-policy']).toMatch(
      /^default-src 'self'; worker-src 'self'; form-action 'self'; /,
    );
    expect(ours.headers['x-content-type-options']).toBe('nosniff');
    expect(ours.headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(ours.headers['content-type']).toBe('text/javascript; charset=utf-8');
    const imported = await launch('launch-frame', { package: '2' });
    const other = await send(
      `${new URL(imported).origin}/lms/content/2/index.html`,
    );
    expect(other.headers['content-security-policy']).toMatch(
      /^default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; /,
    );
  });

  test('of the package are the new ones as soon as it was built again', async () => {
    const { url, send, options, launch } = await running();
    const { origin } = new URL(await launch());
    writeFileSync(
      join(options.packagesDir, 'ours.zip'),
      fakePackage({ title: 'Built again', files: { 'new.txt': 'new' } }),
    );
    expect(await (await fetch(`${url}/lms/`)).text()).toContain('Built again');
    expect((await send(`${origin}/lms/content/1/new.txt`)).text).toBe('new');
  });
});

describe('callers', () => {
  test('under another name are sent away', async () => {
    const { url } = await running({ hosts: ['lms.test'] });
    for (const host of ['evil.test', 'p1-l1.evil.test', '127.0.0.1.evil.test'])
      expect(await raw(url, '/lms/', { host })).toBe(403);
    for (const host of ['127.0.0.1:1', 'localhost', 'LMS.test:80'])
      expect(await raw(url, '/lms/', { host })).toBe(200);
  });

  test('from another site change nothing', async () => {
    const { url, json } = await running();
    for (const headers of [
      { origin: 'http://evil.test' },
      { origin: 'null' },
    ]) {
      const body = new URLSearchParams({ id: 'x', name: 'X' });
      const sent = await fetch(`${url}/lms/learners`, {
        method: 'POST',
        body,
        headers,
      });
      expect(sent.status).toBe(403);
    }
    expect(await json('/lms/records/records.json')).toMatchObject({
      records: [],
    });
  });

  test('get a page in words for an address that leads nowhere', async () => {
    const { url } = await running();
    const headers = { accept: 'text/html' };
    for (const path of [
      '/lms/x',
      '/lms/learners/7',
      '/lms/play/x',
      '/lms/records/7',
    ]) {
      const page = await fetch(url + path, { headers });
      expect(page.status).toBe(404);
      expect(await page.text()).toContain('<h1>Not found</h1>');
    }
    expect((await fetch(`${url}/lms/launches`)).status).toBe(404);
  });
});

describe('an import', () => {
  test('of a bad zip shows the reason and keeps nothing', async () => {
    const { url, upload } = await running();
    const page = await upload('bad.zip', fakePackage({ launch: 'gone.html' }));
    expect(page.status).toBe(422);
    expect(await page.text()).toContain(
      'bad.zip: The launch file “gone.html” is missing from the zip.',
    );
    expect(await (await fetch(`${url}/lms/`)).text()).not.toContain('Imported');
  });

  test('over the limit is answered, not cut off', async () => {
    const limits = { ...IMPORT_LIMITS, zip: 1024 };
    const { upload } = await running({ limits });
    const page = await upload('big.zip', new Uint8Array(200_000));
    expect(page.status).toBe(422);
    expect(await page.text()).toContain('The file is too large');
  });
});

test('a learner’s name is text, whatever it holds', async () => {
  const { url, form } = await running();
  await form('/lms/learners', {
    id: 'x',
    name: '<img src=x onerror=alert(1)> "&',
  });
  const page = await (await fetch(`${url}/lms/`)).text();
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt; &quot;&amp;');
  expect(page).not.toContain('<img');
});

test('a port in use is named, with a way round it', async () => {
  const { url } = await running();
  const port = Number(new URL(url).port);
  const explained = async (start: Promise<unknown>) =>
    start.then(
      () => 'started',
      (error: unknown) =>
        error instanceof HoldError ? error.explain() : String(error),
    );
  const message = await explained(requireFreePort(port));
  expect(message).toContain(`Port ${String(port)} is in use.`);
  expect(message).toContain('PORT=4400 npm start');
  const dir = temporaryFolder();
  const options = { port, dir, siteDir: dir, packagesDir: dir };
  expect(await explained(startPreview(options))).toBe(message);
});
