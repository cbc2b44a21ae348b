import type { Page } from '@playwright/test';

import { go, type Screen } from './screen.ts';

const LEARNER = 'Priya Nair';

/** The preview LMS, with a learner who has launched the course. */
export function lmsScreens(site: string): Screen[] {
  const lms = `${site}/lms/`;
  const learner = async (page: Page) => {
    await page.goto(lms);
    const link = page.getByRole('link', { name: LEARNER });
    if (await link.isVisible()) return link.click();
    await page.getByLabel('Name').fill(LEARNER);
    await page.getByLabel('Id').fill('pn-17');
    await page.getByRole('button', { name: 'Add learner' }).click();
  };
  const play = async (page: Page) => {
    await learner(page);
    await page
      .getByRole('button', { name: /^(Launch|Resume)$/ })
      .first()
      .click();
    await page.frameLocator('iframe').locator('[data-save=saved]').waitFor();
  };
  return [
    { name: 'lms-home', whole: true, open: go(lms) },
    { name: 'lms-play', whole: false, open: play },
    { name: 'lms-learner', whole: true, open: learner },
    { name: 'lms-records', whole: true, open: go(`${lms}records`) },
  ];
}
