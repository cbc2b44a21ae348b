import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from '@playwright/test';

import { HoldError } from '../../src/errors.ts';
import requireBuild from './built.ts';
import { CHROMIUM_ARGS, ensureChromium } from './chromium.ts';
import { contactSheet, SHEET_STYLES } from './shots/contactSheet.ts';
import type { Screen } from './shots/screen.ts';
import { screensOf, serveScreens } from './shots/screens.ts';
import { type Shot, takeShots } from './shots/take.ts';

const FOLDER = 'screenshots';

/** Takes every screen, and says at once where one could not be brought on. Returns how many those were. */
async function takeAll(screens: readonly Screen[]): Promise<number> {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...CHROMIUM_ARGS],
  });
  const shots: Shot[] = [];
  let failed = 0;
  // What an earlier run left would stand for what there is now.
  rmSync(FOLDER, { recursive: true, force: true });
  try {
    for (const screen of screens)
      try {
        shots.push(...(await takeShots(browser, screen, FOLDER)));
        console.log(`✓ ${screen.name}`);
      } catch (error) {
        failed += 1;
        console.log(`✗ ${screen.name}: ${String(error)}`);
      }
  } finally {
    await browser.close();
  }
  writeFileSync(join(FOLDER, 'index.html'), contactSheet(shots));
  writeFileSync(join(FOLDER, 'index.css'), SHEET_STYLES);
  console.log(`${shots.length} pictures; look at ${FOLDER}/index.html`);
  return failed;
}

/** `npm run shots` takes all; words after it choose the screens whose names hold one of them. */
async function main(words: readonly string[]): Promise<number> {
  requireBuild();
  const served = await serveScreens();
  try {
    const screens = screensOf(served);
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
    return await takeAll(chosen);
  } finally {
    await served.close();
  }
}

try {
  process.exitCode = (await main(process.argv.slice(2))) === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof HoldError)) throw error;
  console.error(error.explain());
  process.exitCode = 1;
}
