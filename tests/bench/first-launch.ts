import type { Browser, Frame, Page } from '@playwright/test';

import { COURSE, type FrameLms, type Served } from './lms.ts';

/** What a first launch costs: from the launch until load + 1 s, nobody touching anything. */
export interface FirstLaunch {
  served: readonly Served[];
  javascriptBytes: number;
  totalBytes: number;
  requests: number;
  /** Whether the course says that the LMS has taken its first save. */
  saved: boolean;
}

// The end of a first launch by definition; the course fetches the rest later, when idle.
const AFTER_LOAD_MS = 1_000;

/** Launches the package once with an empty cache and adds up what the course asked for. */
export async function measureFirstLaunch(
  browser: Browser,
  lms: FrameLms,
): Promise<FirstLaunch> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const asked = await watchRequests(page, `${lms.address}${COURSE}`);
    await page.goto(lms.address);
    await page.waitForFunction('window.loaded === true');
    await page.waitForTimeout(AFTER_LOAD_MS);
    const end = (await loadedAt(page)) + AFTER_LOAD_MS;
    // By the browser's own clock: on a busy machine this process hears of them late.
    const served = asked
      .filter(({ at }) => at <= end)
      .map(({ path }) => lms.sent(path));
    return {
      served,
      javascriptBytes: sum(served.filter(({ javascript }) => javascript)),
      totalBytes: sum(served),
      requests: served.length,
      saved: await isSaved(page),
    };
  } finally {
    await context.close();
  }
}

/** The requests one below the other, for a message. */
export function printServed(served: readonly Served[]): string {
  return served
    .map(({ path, bytes }) => {
      // A launch of cmi5 has all that the LMS says in its query.
      const shown = path.replace(/\?.*/, '?…');
      return `${String(bytes).padStart(8)} B  ${shown}`;
    })
    .join('\n');
}

interface Asked {
  path: string;
  /** Milliseconds since 1970, when the browser sent it. */
  at: number;
}

async function watchRequests(page: Page, course: string): Promise<Asked[]> {
  const asked: Asked[] = [];
  const devtools = await page.context().newCDPSession(page);
  devtools.on('Network.requestWillBeSent', ({ request, wallTime }) => {
    if (request.url.startsWith(course))
      asked.push({
        path: request.url.slice(course.length),
        at: wallTime * 1000,
      });
  });
  await devtools.send('Network.enable');
  return asked;
}

/** When the course's load event began, in milliseconds since 1970. */
async function loadedAt(page: Page): Promise<number> {
  return courseIn(page).evaluate<number>(
    "performance.timeOrigin + performance.getEntriesByType('navigation')[0].loadEventStart",
  );
}

async function isSaved(page: Page): Promise<boolean> {
  const saved = courseIn(page).locator('[data-save=saved]');
  return saved.waitFor({ state: 'attached' }).then(
    () => true,
    () => false,
  );
}

function courseIn(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes(COURSE));
  if (!frame) throw new Error('The LMS shows no course.');
  return frame;
}

function sum(served: readonly Served[]): number {
  return served.reduce((total, { bytes }) => total + bytes, 0);
}
