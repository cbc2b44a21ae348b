import { test as base, expect } from '@playwright/test';
import { downloaded } from './download.ts';
import { previewServer } from './preview.ts';
import { takeAsThree } from './threeLearners.ts';
import type { Asked } from './threeLearners.ts';

/** What a preview LMS has recorded of three learners, as its records page hands it over. */
export interface ThreeTaken {
  /** Of site and LMS, without a slash at the end. */
  url: string;
  asked: Asked;
  exports: Record<'attempts.csv' | 'interactions.csv' | 'records.json', Buffer>;
}

/** When they take it, by their own clocks and by that of the preview LMS: so its days are known. */
const MOMENT = '2026-11-24T10:15:00Z';

export const test = base.extend<object, { taken: ThreeTaken }>({
  taken: [
    async ({ browser }, use) => {
      const server = await previewServer({
        now: () => new Date(MOMENT),
        courses: 'none',
      });
      const lms = `${server.url}/lms/`;
      const asked = await takeAsThree(browser, lms, MOMENT);
      const page = await browser.newPage();
      await page.goto(`${lms}records`);
      await use({
        url: server.url,
        asked,
        exports: {
          'attempts.csv': await downloaded(page, 'Attempts (CSV)'),
          'interactions.csv': await downloaded(page, 'Interactions (CSV)'),
          'records.json': await downloaded(page, 'Everything (JSON)'),
        },
      });
      await page.close();
      await server.close();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
});

export { expect };
