import type { Frame, Page } from '@playwright/test';
import { packageSite } from '../../src/build/packageSite.ts';
import { readOptions } from '../../src/packaging/options.ts';
import { doneWords, run } from '../../src/words/de/connection/selfTest.ts';
import { stepListWords } from '../../src/words/de/course/stepList.ts';
import { fills } from '../../src/words/de/jobAids/jobAids.ts';
import { titles } from '../../src/words/de/result/standing.ts';
import { giveItUp } from '../../src/words/de/simulation/buttons.ts';
import { deskPassed } from '../../src/words/de/simulation/queueScreen.ts';
import { answer, openCheck } from './support/check.ts';
import { englishOn } from './support/english.ts';
import { expect, expectAccessible, test } from './support/fixtures.ts';
import { addLearner, importZip } from './support/lms.ts';
import { named } from './support/named.ts';
import { previewServer } from './support/preview.ts';
import { sheetsIn } from './support/printed.ts';
import { leaveDebrief, openDesk, playCall } from './support/simulation.ts';

const SIZES = [
  { width: 320, height: 568 },
  { width: 1000, height: 600 },
];
const PAPERS = [
  { id: 'reset-call-card', sheets: 1 },
  { id: 'reset-procedure', sheets: 2 },
  { id: 'exception-request', sheets: 2 },
  { id: 'exception-register', sheets: 1 },
  { id: 'reset-log', sheets: 2 },
  { id: 'briefing', sheets: 1 },
];
const TITLE = 'Verdächtige Anrufe melden';

/** Launches the German course in a preview LMS of its own; its frame fills the window. */
async function launch(page: Page, url: string): Promise<Frame> {
  const home = `${url}/lms/`;
  const [made] = await packageSite(
    'dist/site',
    readOptions({ languages: 'de' }),
    'suspicious-call',
  );
  await importZip(page, home, made?.bytes ?? new Uint8Array());
  await addLearner(page, home);
  await page
    .getByRole('listitem')
    .filter({ hasText: TITLE })
    .getByRole('button', { name: 'Launch', exact: true })
    .click();
  const frame = await page.locator('#course').elementHandle();
  const course = await frame.contentFrame();
  if (!course) throw new Error('The LMS shows no course.');
  await expect(course.locator('[data-save=saved]')).toBeAttached();
  return course;
}

/** What stands on the course is German, and all of it fits, on a phone and in the frame of an LMS. */
async function expectGerman(page: Page, course: Frame): Promise<void> {
  expect(await englishOn(course)).toEqual([]);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const over = await course.evaluate(() => {
      const { scrollWidth } = document.documentElement;
      const stage = document.querySelector('.stage');
      return Math.max(
        scrollWidth - innerWidth,
        stage ? stage.scrollWidth - stage.clientWidth : 0,
      );
    });
    expect(over, `wider than ${size.width} px`).toBeLessThanOrEqual(0);
  }
}

test('the German course is launched, played to a passed check and recorded, and speaks no English', async ({
  page,
}) => {
  test.slow();
  const lms = await previewServer({ courses: 'none' });
  const course = await launch(page, lms.url);
  await expect(course.locator('html')).toHaveAttribute('lang', 'de-DE');
  await expectGerman(page, course);
  await expectAccessible(page, '#course');

  await openDesk(course);
  await playCall(course, { codes: ['D', 'H', 'S', 'A', 'K'] });
  await expectGerman(page, course);
  await expectAccessible(page, '#course');
  await course.locator('.frame-back').click();
  await expectGerman(page, course);
  const leaving = course.locator('.ask');
  await leaving.getByRole('button', { name: giveItUp }).click();
  await expectGerman(page, course);

  await playCall(course);
  await playCall(course);
  await expectGerman(page, course);
  await expectAccessible(page, '#course');
  await leaveDebrief(course);
  await expect(course.getByText(deskPassed)).toBeVisible();

  await openCheck(course);
  await course.getByRole('button', { name: named.startCheck }).click();
  await expectGerman(page, course);
  await answer(course, { rightOnes: 3 });
  await expect(
    course.getByRole('heading', { name: titles.passed }),
  ).toBeVisible();
  await expectGerman(page, course);
  await expectAccessible(page, '#course');

  await page.goto(`${lms.url}/lms/records`);
  const row = page.getByRole('row').filter({ hasText: TITLE });
  await expect(row.first()).toContainText('passed');
  await lms.close();
});

test('the connection panel and its self-test speak no English', async ({
  page,
}) => {
  const lms = await previewServer({ courses: 'none' });
  const course = await launch(page, lms.url);
  const { connection: name } = stepListWords;
  await course.getByRole('link', { name, exact: true }).click();
  await course.getByRole('button', { name: run, exact: true }).click();
  await expect(course.getByText(doneWords(0))).toBeVisible();
  await expectGerman(page, course);
  await lms.close();
});

for (const { id, sheets } of PAPERS)
  test(`the German ${id} prints on the A4 sheets that it promises, and sticks out nowhere`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(`${site}/de/job-aids/${id}.html`);
    await expect(page.locator('.aid-ways')).toContainText(fills(sheets));
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - innerWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
    expect(await englishOn(page.mainFrame())).toEqual([]);
    expect(sheetsIn(await page.pdf({ preferCSSPageSize: true }))).toBe(sheets);
  });
