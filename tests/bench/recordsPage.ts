import { fileURLToPath } from 'node:url';

import { chromium, type Browser, type Page } from '@playwright/test';

import { chooseFiles } from '../e2e/support/records.ts';
import { previewServer } from '../e2e/support/preview.ts';
import { CHROMIUM_ARGS, ensureChromium } from '../run/chromium.ts';
import { moodleFile } from './moodleFile.ts';
import { machineIsQuiet } from './quiet.ts';

/** How long the evidence page works on a report, in milliseconds. */
export interface PageRun {
  /** From the last button to the report on the page. */
  reportMs: number;
  /** From the same button to the finished pack. */
  packMs: number;
  /** The longest task of the page itself meanwhile; 0 where none took 50 ms. */
  taskMs: number;
  /** Whether the machine had nothing else to do, so that the times can be held against a limit. */
  quiet: boolean;
}

const ROWS = 100_000;
const LEARNERS = 20_000;
const RUNS = 3;

// Runs in the page before its own scripts; a string, because it runs in the page.
const OBSERVE = `
  window.longTasks = [];
  window.longTaskObserver = new PerformanceObserver((list) => {
    window.longTasks.push(...list.getEntries());
  });
  window.longTaskObserver.observe({ type: 'longtask', buffered: true });
`;

/** Makes a pack of 100,000 rows in the built site, several times, and gives the best of each figure: what else the machine does only adds to them. */
export async function measureRecordsPage(browser: Browser): Promise<PageRun> {
  const report = moodleFile(ROWS, LEARNERS);
  const server = await previewServer();
  try {
    const runs: PageRun[] = [];
    for (let run = 0; run < RUNS; run += 1)
      runs.push(await runOnce(browser, server.url, report.path));
    return {
      reportMs: Math.min(...runs.map(({ reportMs }) => reportMs)),
      packMs: Math.min(...runs.map(({ packMs }) => packMs)),
      taskMs: Math.min(...runs.map(({ taskMs }) => taskMs)),
      quiet: runs.every(({ quiet }) => quiet),
    };
  } finally {
    await server.close();
    report.remove();
  }
}

async function runOnce(
  browser: Browser,
  site: string,
  report: string,
): Promise<PageRun> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(OBSERVE);
    const before = machineIsQuiet();
    const { from, shown, to } = await makePack(page, site, report);
    const taskMs = await page.evaluate<number>(
      `Math.max(0, ...[...window.longTasks, ...window.longTaskObserver.takeRecords()]
        .filter(({ startTime, duration }) => startTime + duration > ${from} && startTime < ${to})
        .map(({ duration }) => duration))`,
    );
    return {
      reportMs: shown - from,
      packMs: to - from,
      taskMs,
      quiet: before && machineIsQuiet(),
    };
  } finally {
    await context.close();
  }
}

/** What a manager does on the page, and from when to when it worked, by its own clock. All that the bench knows of the page stands here. */
async function makePack(
  page: Page,
  site: string,
  report: string,
): Promise<{ from: number; shown: number; to: number }> {
  const now = () => page.evaluate<number>('performance.now()');
  await page.goto(`${site}/records.html`);
  await chooseFiles(page, report);
  await page.getByLabel('Day of the report').fill('2026-11-24');
  await page.getByRole('button', { name: 'Make the pack' }).click();
  await page.getByLabel('Time zone of the times').selectOption('Europe/London');
  const from = await now();
  await page.getByRole('button', { name: 'Go on' }).click();
  // A basic report that shows scores says of nobody who completed, so the report says stop.
  await page
    .getByRole('heading', { name: /^Your report is (?:ready|made)/ })
    .waitFor();
  const shown = await now();
  await page.getByRole('link', { name: /^evidence-.*\.zip$/ }).waitFor();
  return { from, shown, to: await now() };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...CHROMIUM_ARGS],
  });
  console.log(await measureRecordsPage(browser));
  await browser.close();
}
