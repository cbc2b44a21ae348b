import { expect, test } from '@playwright/test';
import type { BrowserContext, FrameLocator, Page } from '@playwright/test';
import { startStrictLms } from './strict-host/server.ts';
import { answerOne, openCheck } from './support/check.ts';
import { addLearner, importZip } from './support/lms.ts';
import { ownPackage } from './support/packages.ts';
import { previewServer } from './support/preview.ts';
import { withStoppedClock } from './support/stoppedClock.ts';

// One short way per standard through what breaks most: the connection goes, comes
// back, the page is reloaded. Every fault at every moment is for tests/contract.

interface Lms {
  /** Opens the course; a page that is reloaded is the LMS's own. */
  open(context: BrowserContext): Promise<Page>;
  courseIn(page: Page): FrameLocator;
  cutOff(page: Page, cut: boolean): Promise<void>;
  close(): Promise<void>;
}

async function scormLms(standard: string): Promise<Lms> {
  const edition = standard === 'scorm12' ? 'scorm12' : 'scorm2004';
  const lms = await startStrictLms({
    package: { zip: (await ownPackage(standard)).bytes },
    edition,
  });
  return {
    async open(context) {
      const page = await context.newPage();
      await page.goto(lms.url({}, 'lms.test'));
      return page;
    },
    courseIn: (page) => page.frameLocator('[name=course]'),
    cutOff(_page, cut) {
      lms.cutOff(cut);
      return Promise.resolve();
    },
    close: () => lms.close(),
  };
}

async function cmi5Lms(): Promise<Lms> {
  const preview = await previewServer();
  const { bytes: zip } = await ownPackage('cmi5');
  return {
    async open(context) {
      const page = await context.newPage();
      const home = `${preview.url}/lms/`;
      await importZip(page, home, zip);
      await addLearner(page, home);
      const unit = page.getByRole('listitem').filter({ hasText: 'cmi5' });
      await unit
        .getByRole('button', { name: 'Launch', exact: true })
        .last()
        .click();
      return page;
    },
    courseIn: (page) => page.frameLocator('#course'),
    async cutOff(page, cut) {
      if (cut) await page.route('**/xapi/**', (route) => route.abort());
      else await page.unroute('**/xapi/**');
    },
    close: () => preview.close(),
  };
}

const standards = [
  { name: 'SCORM 1.2', start: () => scormLms('scorm12') },
  { name: 'SCORM 2004', start: () => scormLms('scorm2004-4th') },
  { name: 'cmi5', start: cmi5Lms },
];

for (const { name, start } of standards)
  test(`a lost connection and a reload cost a learner in ${name} nothing, and nothing is called saved too early`, async ({
    context,
  }) => {
    await context.clock.install();
    const lms = await start();
    const page = await lms.open(context);
    const course = lms.courseIn(page);
    const saved = course.locator('[data-phase=recording][data-save=saved]');
    await expect(saved).toBeVisible();
    await openCheck(course);
    await course.getByRole('button', { name: 'Start the check' }).click();
    await expect(course.getByText('Question 1 of 15')).toBeVisible();
    await lms.cutOff(page, true);
    await answerOne(course);
    await expect(course.getByText('Not saved yet')).toBeVisible();
    await expect(saved).toHaveCount(0);
    await withStoppedClock(page, async () => {
      await lms.cutOff(page, false);
      await course.getByRole('button', { name: 'Retry now' }).click();
      await expect(saved).toBeVisible();
    });
    await page.reload();
    await expect(course.getByText('Question 2 of 15')).toBeVisible();
    await expect(saved).toBeVisible();
    await lms.close();
  });
