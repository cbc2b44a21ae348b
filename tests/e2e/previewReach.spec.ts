import { createServer } from 'node:http';

import { expect, type Page } from '@playwright/test';

import { STRUCTURE, fakeCmi5 } from '../unit/preview/fakeCmi5.ts';
import { fakePackage } from '../unit/preview/fake-package.ts';
import { calls, courseIn, test as base } from './support/fakeCourse.ts';
import { expectAccessible } from './support/fixtures.ts';
import { addLearner, importZip } from './support/lms.ts';

/** A server that is none of the LMS's, and the requests that reach it. */
const test = base.extend<{ elsewhere: { url: string; asked: string[] } }>({
  elsewhere: async ({}, use) => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end('elsewhere');
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    await use({ url: `http://127.0.0.1:${port}`, asked });
    server.closeAllConnections();
    server.close();
  },
});

/** Launches the imported package of this title. */
async function launchIn(page: Page, title: string, button = 'Launch') {
  await page
    .getByRole('listitem')
    .filter({ hasText: title })
    .getByRole('button', { name: button, exact: true })
    .first()
    .click();
}

test('what the browser blocked is told beside the course and on the package’s page', async ({
  page,
  lms,
  elsewhere,
}) => {
  test.slow();
  const title = 'Course with a CDN';
  const html = `<!doctype html><title>x</title><p id="said"></p>
    <script src="${elsewhere.url}/lib/jquery.js?learner=1"></script>
    <link rel="stylesheet" href="${elsewhere.url}/theme.css">
    <img src="${elsewhere.url}/logo.png" alt="">
    <iframe src="${elsewhere.url}/video" title="video"></iframe>
    <script src="js/course.js"></script>`;
  await addLearner(page, lms);
  const learner = page.url();
  await importZip(
    page,
    lms,
    fakePackage({ title, files: { 'index.html': html } }),
  );
  await page.goto(learner);
  await launchIn(page, title);
  await courseIn(page);
  const box = page.locator('#blocked');
  await expect(box.getByText('Blocked: 4')).toBeVisible();
  await box.getByText('Blocked: 4').click();
  await expect(box).toContainText(
    `A script from ${elsewhere.url}/lib/jquery.js, which index.html asks for, did not load.`,
  );
  await expect(box).toContainText('A style sheet from');
  await expect(box).toContainText('A picture from');
  await expect(box).toContainText('A page in a frame from');
  await expect(box).toContainText('Your LMS may or may not refuse it too');
  await expectAccessible(page);
  expect(elsewhere.asked).toEqual([]);

  await page.goto(lms);
  await page.getByRole('link', { name: title, exact: true }).click();
  await expect(
    page.getByRole('heading', { name: 'What the browser blocked' }),
  ).toBeVisible();
  await expect(
    page.getByText(`A style sheet from ${elsewhere.url}/theme.css`),
  ).toBeVisible();
  await expectAccessible(page);
});

test('a course in a frame leads neither its frame nor the page around it to another server', async ({
  page,
  lms,
  elsewhere,
}) => {
  await addLearner(page, lms);
  await page.getByRole('button', { name: 'Launch', exact: true }).click();
  const course = await courseIn(page);
  const play = page.url();
  const thrown = await course.evaluate((url) => {
    try {
      top?.location.assign(`${url}/top`);
      return 'led away';
    } catch {
      return 'stopped';
    }
  }, elsewhere.url);
  expect(thrown).toBe('stopped');
  await course.evaluate((url) => {
    location.assign(`${url}/frame`);
  }, elsewhere.url);
  // Of a frame that is led away the browser tells the server only.
  await expect(page.locator('#blocked')).toContainText(
    `A page in a frame from ${elsewhere.url}/`,
  );
  expect(page.url()).toBe(play);
  expect(elsewhere.asked).toEqual([]);
});

test('an AU that asks for a window of its own runs in one', async ({
  page,
  lms,
}) => {
  const own = STRUCTURE.replace(
    'moveOn="Passed"',
    'moveOn="Passed" launchMethod="OwnWindow"',
  );
  await addLearner(page, lms);
  const learner = page.url();
  await importZip(page, lms, fakeCmi5({ 'cmi5.xml': own }));
  await page.goto(learner);
  const check = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Check' }) })
    .last();
  await expect(check).toContainText('It asks for a window of its own');
  await expect(check.getByRole('button')).toHaveText(['Launch']);
  await check.getByRole('button', { name: 'Launch' }).click();
  await expect(page.locator('#course')).toHaveCount(0);
  const popup = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Open the course' }).click();
  const course = await popup;
  await expect(course.getByRole('heading')).toHaveText('Fake course');
  expect(await course.evaluate(() => window.top === window)).toBe(true);
  expect(new URL(course.url()).searchParams.get('part')).toBe('check');
  await expect(
    page.getByText('The course is open in its own window.'),
  ).toBeVisible();
});

test('an older window is told that a newer one records, and keeps nothing from it', async ({
  page,
  context,
  lms,
}) => {
  await addLearner(page, lms);
  const learner = page.url();
  await page.getByRole('button', { name: 'Launch', exact: true }).click();
  const older = await courseIn(page);
  const tab = await context.newPage();
  await tab.goto(learner);
  await tab.getByRole('button', { name: 'Resume', exact: true }).click();
  const newer = await courseIn(tab);
  const save = (place: string) => [
    ['LMSSetValue', 'cmi.core.lesson_location', place],
    ['LMSCommit', ''],
  ];
  expect(await calls(newer, save('N99999'))).toEqual(['true', 'true']);
  expect(await calls(older, save('N5'))).toEqual(['true', 'false 101']);
  await expect(page.locator('#saved')).toContainText(
    'Not saved: This course was opened again in another window',
  );
});
