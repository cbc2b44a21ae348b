import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser, Page } from '@playwright/test';

import type { Screen } from './screen.ts';

/** A picture that was taken. */
export interface Shot {
  screen: string;
  view: string;
  theme: (typeof THEMES)[number];
  /** Its file's name. */
  file: string;
}

/** The frame of an LMS, a laptop, a phone, and a phone as narrow as WCAG's reflow asks. */
const VIEWS = [
  { width: 1000, height: 600 },
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
  { width: 320, height: 568 },
];
const THEMES = ['light', 'dark'] as const;

/** Takes a screen in every view and theme, in a context of its own, so that no screen finds another's place or colours. */
export async function takeShots(
  browser: Browser,
  screen: Screen,
  folder: string,
): Promise<Shot[]> {
  mkdirSync(folder, { recursive: true });
  const groups = screen.fresh ? VIEWS.map((view) => [view]) : [VIEWS];
  const shots: Shot[] = [];
  for (const views of groups) {
    const context = await browser.newContext({ viewport: views[0] ?? null });
    const page = await context.newPage();
    await screen.open(page);
    for (const view of views) {
      await page.setViewportSize(view);
      shots.push(...(await inThemes(page, screen, view, folder)));
    }
    await context.close();
  }
  return shots;
}

async function inThemes(
  page: Page,
  { name, whole }: Screen,
  { width, height }: (typeof VIEWS)[number],
  folder: string,
): Promise<Shot[]> {
  const view = `${width}×${height}`;
  const shots: Shot[] = [];
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme });
    const file = `${name}-${width}x${height}-${theme}.png`;
    // What moves stands at its end, as somebody sees it who looks for longer than the camera.
    await page.screenshot({
      path: join(folder, file),
      fullPage: whole,
      animations: 'disabled',
    });
    shots.push({ screen: name, view, theme, file });
  }
  return shots;
}
