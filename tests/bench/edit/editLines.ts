import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { z } from 'astro/zod';

import { HoldError } from '../../../src/errors.ts';
import { BUDGETS, type Line } from '../budgets.ts';
import { projectWith } from '../manyCourses.ts';
import { median } from '../median.ts';
import { machineIsQuiet } from '../quiet.ts';
import { startDev } from './devServer.ts';
import { EDITS, type Edit } from './edits.ts';

/** What is written behind the words, one after the other. */
const ADDED = ['indeed', 'of course', 'as a rule', 'again', 'by now'];
/** An author reads before writing on; the check of the edit before has ended by then. */
const READING_MS = 2_000;
/** Within this a page that is loaded twice is loaded the second time. */
const AFTERWARDS_MS = 1_000;

// Runs in every document, a reloaded one too: looks for the words in each frame, and says when the frame that shows them is over.
const WATCH = `
  const look = () => {
    const { words, within } = JSON.parse(sessionStorage.sought ?? '{}');
    const shows = words && [...document.querySelectorAll(within)].some(
      (it) => it.textContent.includes(words) && it.checkVisibility(),
    );
    if (!shows) return requestAnimationFrame(look);
    sessionStorage.removeItem('sought');
    requestAnimationFrame(() => { sessionStorage.seen = Date.now(); requestAnimationFrame(look); });
  };
  sessionStorage.loads = Number(sessionStorage.loads ?? 0) + 1;
  requestAnimationFrame(look);
`;

const seenSchema = z.object({
  seen: z.coerce.number(),
  loads: z.coerce.number(),
});

interface Seen {
  ms: number;
  /** How often the page was loaded again. */
  loads: number;
}

/** How soon an edit is on screen: from the file's write to the end of the frame that shows the words. */
export async function editLines(browser: Browser): Promise<Line[]> {
  const folder = await projectWith(0);
  const quiet = machineIsQuiet();
  const server = await startDev(folder);
  const found: { edit: Edit; seen: Seen[] }[] = [];
  try {
    for (const edit of EDITS) {
      // A browser that was here before would go on where it left off.
      const context = await browser.newContext();
      await context.addInitScript(WATCH);
      const page = await context.newPage();
      const seen = await makeEdits(page, server.url, folder, edit);
      console.log(`${edit.name}: ${seen.map(textOf).join('; ')}`);
      found.push({ edit, seen });
      await context.close();
    }
  } catch (error) {
    throw new HoldError(
      'An edit of the bench did not come on screen.',
      `${String(error)}\n${server.said().slice(-2000)}`,
      'Make it by hand with npm run dev, and see what the page shows.',
    );
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
  const isQuiet = quiet && machineIsQuiet();
  return found.map(({ edit, seen }) => ({
    name: edit.name,
    value: median(seen.map(({ ms }) => ms)),
    unit: 'ms',
    limit: BUDGETS.editMs,
    kind: isQuiet ? 'budget' : 'goal',
  }));
}

const textOf = ({ ms, loads }: Seen): string =>
  `${ms} ms${loads === 1 ? '' : `, ${loads} loads`}`;

async function makeEdits(
  page: Page,
  site: string,
  folder: string,
  edit: Edit,
): Promise<Seen[]> {
  const path = join(folder, edit.file);
  const before = await readFile(path, 'utf8');
  if (!before.includes(edit.words))
    throw new Error(`${edit.file} does not say: ${edit.words}`);
  await page.goto(`${site}${edit.address}`, { waitUntil: 'networkidle' });
  const seen: Seen[] = [];
  for (const added of ADDED) {
    const words = `${edit.words}, ${added}`;
    const sought = JSON.stringify({ words, within: edit.within });
    await inPage(
      page,
      `void Object.assign(sessionStorage, ${JSON.stringify({ sought, loads: 0 })})`,
    );
    await pause(READING_MS);
    const written = Date.now();
    await writeFile(path, before.replace(edit.words, words));
    await page.waitForFunction('sessionStorage.seen');
    await pause(AFTERWARDS_MS);
    const told = seenSchema.parse(
      await inPage(page, '({ ...sessionStorage })'),
    );
    await inPage(page, 'sessionStorage.removeItem("seen")');
    seen.push({ ms: told.seen - written, loads: told.loads });
  }
  await writeFile(path, before);
  return seen;
}

/** Asks the page, and asks again where it was just loaded anew. */
async function inPage(page: Page, script: string): Promise<unknown> {
  for (let tries = 0; ; tries += 1)
    try {
      return await page.evaluate(script);
    } catch (error) {
      if (tries > 20 || !String(error).includes('context')) throw error;
      await page.waitForLoadState();
    }
}
