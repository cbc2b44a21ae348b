import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test as base, type Frame, type Page } from '@playwright/test';

import { startPreview } from '../../src/preview/server.ts';
import { fakePackage } from '../unit/preview/fake-package.ts';
import { expectAccessible } from './support/fixtures.ts';
import { addLearner, importZip } from './support/lms.ts';

interface Lms {
  url(): string;
  /** Deletes all data and starts again under the same address. */
  wipe(): Promise<void>;
}

const test = base.extend<{ lms: Lms }>({
  lms: async ({}, use) => {
    const dir = mkdtempSync(join(tmpdir(), 'preview-'));
    const data = join(dir, 'data');
    const packagesDir = join(dir, 'packages');
    mkdirSync(packagesDir);
    const start = (port: number) =>
      startPreview({
        port,
        dir: data,
        siteDir: join(dir, 'site'),
        packagesDir,
      });
    let preview = await start(0);
    await use({
      url: () => `${preview.url}/lms/`,
      async wipe() {
        const { port } = new URL(preview.url);
        await preview.close();
        rmSync(data, { recursive: true });
        preview = await start(Number(port));
      },
    });
    await preview.close();
    rmSync(dir, { recursive: true, force: true });
  },
});

/** Launches the only package, and gives the frame of the course. */
async function launched(page: Page): Promise<Frame> {
  await page.getByRole('button', { name: 'Launch', exact: true }).click();
  await expect(page.frameLocator('#course').getByText('true')).toBeVisible();
  const frame = page.frames().find((one) => one.url().includes('/content/'));
  if (!frame) throw new Error('The course is in no frame');
  return frame;
}

const EVIL = fakePackage({
  title: 'Evil',
  files: {
    'sw.js': `addEventListener('fetch', (event) => {
  event.respondWith(new Response('<p>true</p><h1>Evil still answers</h1>', { headers: { 'content-type': 'text/html' } }));
});
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));`,
    'worker.js': `onmessage = ({ data }) => fetch(data, { mode: 'no-cors' }).then(() => postMessage('reached'), () => postMessage('blocked'));`,
  },
});

test('a package registers no service worker, and another package after a wipe has another origin', async ({
  page,
  lms,
}) => {
  await importZip(page, lms.url(), EVIL);
  await addLearner(page, lms.url());
  const evil = await launched(page);
  const registered = await evil.evaluate(() =>
    navigator.serviceWorker.register('sw.js').then(
      () => 'registered',
      (error: unknown) => String(error),
    ),
  );
  expect(registered).toContain('403');
  const before = new URL(page.url()).hostname;

  await lms.wipe();
  await importZip(page, lms.url(), fakePackage({ title: 'Good' }));
  await addLearner(page, lms.url());
  await launched(page);
  expect(new URL(page.url()).hostname).not.toBe(before);
  await expect(
    page.frameLocator('#course').getByRole('heading', { name: 'Fake course' }),
  ).toBeVisible();
});

test('a worker of a package reaches another server no more than its page does', async ({
  page,
  lms,
}) => {
  let reached = 0;
  const other: Server = createServer((_request, response) => {
    reached += 1;
    response.end();
  });
  await new Promise<void>((resolve) => {
    other.listen(0, '127.0.0.1', resolve);
  });
  const address = other.address();
  if (typeof address !== 'object' || !address) throw new Error('no address');
  await importZip(page, lms.url(), EVIL);
  await addLearner(page, lms.url());
  const evil = await launched(page);
  const said = await evil.evaluate(
    async ({ target }) => {
      const asked = (script: string) =>
        new Promise<unknown>((resolve) => {
          const worker = new Worker(script);
          worker.onmessage = ({ data }) => {
            resolve(data);
          };
          worker.postMessage(target);
        });
      const text = await (await fetch('worker.js')).text();
      return [
        await asked('worker.js'),
        await asked(URL.createObjectURL(new Blob([text]))),
        await fetch(target, { mode: 'no-cors' }).then(
          () => 'reached',
          () => 'blocked',
        ),
      ];
    },
    { target: `http://127.0.0.1:${String(address.port)}/` },
  );
  expect(said).toEqual(['blocked', 'blocked', 'blocked']);
  expect(reached).toBe(0);
  other.close();
});

test('a package is deleted by keyboard after a page that says what goes with it, and its data in the browser go too', async ({
  page,
  context,
  lms,
}) => {
  await importZip(page, lms.url(), EVIL);
  await addLearner(page, lms.url());
  const evil = await launched(page);
  await evil.evaluate(() => {
    localStorage.setItem('kept', 'by evil');
  });
  const { origin } = new URL(page.url());

  await page.goto(lms.url());
  const link = page.getByRole('link', { name: 'Delete Evil, other.zip' });
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((one) => one === document.activeElement)) break;
  }
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: 'Delete Evil?' }),
  ).toBeVisible();
  await expect(page.getByText('cannot be undone')).toContainText(
    'The records of 1 attempt by 1 learner go with it.',
  );
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Keep it' }).click();
  await link.click();
  await page
    .getByRole('button', { name: 'Delete package and records' })
    .press('Enter');
  await expect(page.getByRole('status')).toHaveText(
    'The package and its records are deleted.',
  );
  await expect(link).toBeHidden();
  await page.getByRole('link', { name: 'Records', exact: true }).click();
  await expect(page.getByText('No attempts yet.')).toBeVisible();

  // A page of the test's own in that origin, so that the server has no part in it.
  await context.route(`${origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: 'here' }),
  );
  await page.goto(`${origin}/`);
  expect(await page.evaluate(() => localStorage.getItem('kept'))).toBeNull();
});
