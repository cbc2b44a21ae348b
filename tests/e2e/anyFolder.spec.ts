import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { readSite } from '../../src/build/readSite.ts';
import { packageSite } from '../../src/build/packageSite.ts';
import { readOptions } from '../../src/packaging/options.ts';
import { answerOne, openCheck } from './support/check.ts';
import { serveInFolder } from './support/folderServer.ts';
import { makePackage } from './support/packagePage.ts';
import {
  answerCourses,
  answerZone,
  askForPack,
  given,
  takePack,
} from './support/records.ts';

const SITE = resolve('dist/site');
const FOLDERS = ['/some/folder/', '/a b/c/d/e/', '/'];

/** A server with the site in one of its folders. */
const test = base.extend<{ serve: (folder: string) => Promise<string> }>({
  serve: async ({}, use) => {
    const site = await readSite(SITE);
    const servers: { close(): void }[] = [];
    await use(async (folder) => {
      const server = await serveInFolder(site, folder);
      servers.push(server);
      return server.folder;
    });
    for (const server of servers) server.close();
  },
});

/** What the page asks for in vain, or outside the folder. */
function misses(page: Page, folder: string): string[] {
  const found: string[] = [];
  page.context().on('response', (answer) => {
    if (answer.status() >= 400) found.push(answer.url());
  });
  page.context().on('request', (request) => {
    const url = request.url();
    const isOwn = url.startsWith(folder);
    if (!isOwn && !/^(blob|data):/.test(url)) found.push(url);
  });
  return found;
}

for (const folder of FOLDERS) {
  test(`every page of the site finds its files and leads to its pages in ${folder}`, async ({
    page,
    serve,
  }) => {
    const root = await serve(folder);
    const missed = misses(page, root);
    const links = new Set<string>();
    const pages = [...(await readSite(SITE)).keys()].filter((path) =>
      path.endsWith('.html'),
    );
    expect(pages).toContain('job-aids/reset-log.html');
    for (const path of pages) {
      await page.goto(root + path);
      await page.waitForLoadState('networkidle');
      expect(missed, path).toEqual([]);
      const hrefs = await page
        .locator('a[href]')
        .evaluateAll((all) =>
          all.flatMap((it) => (it instanceof HTMLAnchorElement ? it.href : [])),
        );
      const own = new URL(root).origin;
      for (const href of hrefs)
        if (href.startsWith(own)) links.add(href.replace(/#.*$/, ''));
    }
    expect(links.size).toBeGreaterThan(pages.length);
    for (const link of links) {
      const answer = await page.request.get(link);
      expect(answer.status(), link).toBe(200);
    }
  });
}

test('the package page makes the same bytes in any folder', async ({
  page,
  serve,
}) => {
  const root = await serve('/some/folder/');
  const missed = misses(page, root);
  await page.goto(`${root}package.html`);
  const [made] = await packageSite(SITE, readOptions({}), 'mfa-exceptions');
  expect(await makePackage(page)).toEqual([made?.name, made?.sha256]);
  expect(missed).toEqual([]);
});

test('the evidence page makes a pack in any folder', async ({
  page,
  serve,
}) => {
  const root = await serve('/some/folder/');
  const missed = misses(page, root);
  const export_ = readFileSync(
    'tests/fixtures/evidence/moodle41-scorm-basic.txt',
  );
  await askForPack(page, root.replace(/\/$/, ''), {
    files: [given('grades.txt', export_)],
    roster: null,
    day: '2026-11-24',
  });
  await answerZone(page, 'grades.txt', 'Europe/London');
  await answerCourses(page, { 'Course module': 'This course' });
  const pack = await takePack(page, '2026-11-24');
  expect([...pack.keys()]).toContain('report.html');
  expect(missed).toEqual([]);
});

test('the course starts, fetches its questions and takes an answer in any folder', async ({
  page,
  serve,
}) => {
  const root = await serve('/some/folder/');
  const missed = misses(page, root);
  await page.goto(`${root}mfa-exceptions.html`);
  await openCheck(page);
  await page.getByRole('button', { name: 'Start the check' }).click();
  await answerOne(page);
  expect(missed).toEqual([]);
});

for (const at of ['lost.html', 'deeper/down/lost', 'job-aids/lost.html']) {
  test(`a lost address at ${at} has its colours and leads back into the folder`, async ({
    page,
    serve,
  }) => {
    const root = await serve('/some/folder/');
    const violations: string[] = [];
    page.on('console', (it) => {
      if (it.text().includes('Content Security')) violations.push(it.text());
    });
    const answer = await page.goto(root + at);
    expect(answer?.status()).toBe(404);
    const start = page.getByRole('link', { name: 'Go to the start' });
    await expect(start).toHaveJSProperty('href', `${root}index.html`);
    // The styles stand in the page, and the script of the colours came from the folder.
    await expect(page.locator('.button')).toHaveCSS('display', 'inline-block');
    await page.getByLabel('Colours').selectOption('Dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(violations).toEqual([]);
    await start.click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      'Someone rings',
    );
  });
}
