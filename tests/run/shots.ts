import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { chromium, type Browser } from '@playwright/test';

import { HoldError } from '../../src/errors.ts';
import { COURSE, serveInFrame } from '../bench/lms.ts';
import { readPackage } from '../bench/package.ts';
import { CHROMIUM_ARGS, ensureChromium } from './chromium.ts';

const FOLDER = 'screenshots';
const VIEWS = {
  small: { width: 320, height: 640 },
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
};
const THEMES = ['light', 'dark'] as const;

/** Takes a picture of every step (or of the steps named) of the packaged course in an LMS frame. */
async function takeShots(wanted: readonly string[]): Promise<number> {
  const lms = await serveInFrame(readPackage().files);
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...CHROMIUM_ARGS],
  });
  mkdirSync(FOLDER, { recursive: true });
  let taken = 0;
  try {
    for (const [view, viewport] of Object.entries(VIEWS))
      for (const theme of THEMES)
        taken += await shootSteps(browser, lms.address, wanted, {
          name: `${view}-${theme}`,
          viewport,
          theme,
        });
  } finally {
    await browser.close();
    lms.close();
  }
  return taken;
}

interface Look {
  name: string;
  viewport: { width: number; height: number };
  theme: 'light' | 'dark';
}

async function shootSteps(
  browser: Browser,
  address: string,
  wanted: readonly string[],
  { name, viewport, theme }: Look,
): Promise<number> {
  const context = await browser.newContext({ viewport, colorScheme: theme });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction('window.loaded === true');
  const frame = page.frames().find((one) => one.url().includes(COURSE));
  if (!frame) throw new Error('The LMS shows no course.');
  const steps = await frame
    .locator('section[data-step]')
    .evaluateAll((sections) => sections.map(({ id }) => id));
  const chosen =
    wanted.length > 0 ? steps.filter((step) => wanted.includes(step)) : steps;
  for (const step of chosen) {
    await frame.evaluate((id) => {
      location.hash = id;
    }, step);
    await frame.locator(`section[id="${step}"]`).waitFor();
    // The whole screen as a learner meets it, with the bar above the step.
    await frame.evaluate(() => {
      scrollTo(0, 0);
    });
    await page.screenshot({ path: join(FOLDER, `${step}-${name}.png`) });
  }
  await context.close();
  return chosen.length;
}

try {
  const taken = await takeShots(process.argv.slice(2));
  console.log(`${taken} pictures in ${FOLDER}/`);
} catch (error) {
  if (!(error instanceof HoldError)) throw error;
  console.error(error.explain());
  process.exitCode = 1;
}
