import { dev } from 'astro';
import type { Page } from '@playwright/test';

import { galleryStates } from '../../src/gallery/states.ts';
import { previewServer } from '../e2e/support/preview.ts';

/** A screen to take a picture of. */
export interface Screen {
  /** The picture's name, before the view and the theme. */
  name: string;
  open: (page: Page) => Promise<void>;
  /** The whole page, or only what fits on the screen as a learner meets it. */
  whole: boolean;
}

/** Everything that a screen may be on. */
export interface Servers {
  screens: Screen[];
  close: () => Promise<void>;
}

const COURSE = 'mfa-exceptions.html';
const SITE = ['index', 'lms-admins', 'managers', 'accessibility', '404'];
const JOB_AIDS = [
  'job-aids',
  'job-aids/reset-call-card',
  'job-aids/reset-procedure',
  'job-aids/exception-request',
  'job-aids/exception-register',
  'job-aids/reset-log',
  'job-aids/briefing',
];

/** Starts the preview LMS with the built site, and the dev server, which has the gallery. */
export async function startScreens(): Promise<Servers> {
  const preview = await previewServer();
  const gallery = await dev({
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1' },
  });
  const { port } = gallery.address;
  return {
    screens: [
      ...sitePages(preview.url),
      ...courseSteps(preview.url),
      ...galleryPages(`http://127.0.0.1:${port}/gallery`),
      ...lmsPages(`${preview.url}/lms/`),
    ],
    async close() {
      await preview.close();
      await gallery.stop();
    },
  };
}

const go = (address: string) => async (page: Page) => {
  await page.goto(address);
};

function sitePages(site: string): Screen[] {
  return [...SITE, ...JOB_AIDS].map((path) => ({
    name: path.replaceAll('/', '-'),
    whole: true,
    open: go(`${site}/${path}.html`),
  }));
}

// These hold every kind of part that a step can have.
const STEPS = [
  'why-exceptions-matter',
  'the-exception-process',
  'recovery-codes',
  'the-reset-process',
  'what-a-check-hangs-on',
  'keeping-the-register',
  'knowledge-check',
  'sources',
];

function courseSteps(site: string): Screen[] {
  const open = (step: string) => async (page: Page) => {
    await page.goto(`${site}/${COURSE}#${step}`);
    await page.locator('[data-phase=practice]').waitFor();
    await page.locator(`[id="${step}"]`).waitFor();
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
  };
  return STEPS.flatMap((step, place) => [
    // The first screen as it is met, and each step in full.
    ...(place === 0
      ? [{ name: 'course-first', whole: false, open: open(step) }]
      : []),
    { name: `course-${step}`, whole: true, open: open(step) },
  ]);
}

function galleryPages(gallery: string): Screen[] {
  return galleryStates.map(({ id, part }) => ({
    name: `state-${id}`,
    whole: true,
    async open(page) {
      await page.goto(`${gallery}/${id}`);
      await page.locator('html[data-steps=ready]').waitFor();
      if (part !== 'lesson')
        await page
          .locator('astro-island:not([ssr])')
          .first()
          .waitFor({ state: 'attached' });
    },
  }));
}

/** The preview LMS, with a learner who has launched the course. */
function lmsPages(lms: string): Screen[] {
  const name = 'Priya Nair';
  const learner = async (page: Page) => {
    await page.goto(lms);
    const link = page.getByRole('link', { name });
    if (await link.isVisible()) return link.click();
    await page.getByLabel('Name').fill(name);
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
    {
      name: 'lms-home',
      whole: true,
      open: go(lms),
    },
    { name: 'lms-play', whole: false, open: play },
    { name: 'lms-learner', whole: true, open: learner },
    {
      name: 'lms-records',
      whole: true,
      open: go(`${lms}records`),
    },
  ];
}
