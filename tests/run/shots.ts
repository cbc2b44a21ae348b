import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from '@playwright/test';

import { HoldError } from '../../src/errors.ts';
import requireBuild from './built.ts';
import { CHROMIUM_ARGS, ensureChromium } from './chromium.ts';
import { type Screen, startScreens } from './screens.ts';

const FOLDER = 'screenshots';
const VIEWS = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 360, height: 740 },
};
const THEMES = ['light', 'dark'] as const;

/** Takes a picture of each screen in every view and theme; returns how many. */
async function takeShots(screens: readonly Screen[]): Promise<number> {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...CHROMIUM_ARGS],
  });
  mkdirSync(FOLDER, { recursive: true });
  let taken = 0;
  try {
    for (const { name, open, whole } of screens) {
      // A context of its own, so that no screen finds another's place or colours.
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.setViewportSize(VIEWS.desktop);
      await open(page);
      for (const [view, viewport] of Object.entries(VIEWS))
        for (const colorScheme of THEMES) {
          await page.setViewportSize(viewport);
          await page.emulateMedia({ colorScheme });
          const path = join(FOLDER, `${name}-${view}-${colorScheme}.png`);
          await page.screenshot({ path, fullPage: whole });
          taken += 1;
        }
      await context.close();
    }
  } finally {
    await browser.close();
  }
  return taken;
}

/** `npm run shots` takes all; words after it choose the screens whose names hold one of them. */
async function main(words: readonly string[]): Promise<void> {
  requireBuild();
  const { screens, close } = await startScreens();
  try {
    const chosen = screens.filter(
      ({ name }) =>
        words.length === 0 || words.some((word) => name.includes(word)),
    );
    if (chosen.length === 0)
      throw new HoldError(
        `No screen has ${words.join(' or ')} in its name.`,
        `The screens are ${screens.map(({ name }) => name).join(', ')}.`,
        'Name one of them, or none for all.',
      );
    console.log(`${await takeShots(chosen)} pictures in ${FOLDER}/`);
  } finally {
    await close();
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof HoldError)) throw error;
  console.error(error.explain());
  process.exitCode = 1;
}
