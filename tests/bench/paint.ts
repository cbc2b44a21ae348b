import type { Browser } from '@playwright/test';

import { COURSE, type FrameLms } from './lms.ts';
import { median } from './median.ts';

/** What a learner waits for on a slow phone and a slow line, in milliseconds since the frame began to load. */
export interface Paint {
  first: number;
  largest: number;
  /** Total blocking time: what every task took beyond 50 ms. */
  blocking: number;
}

const CPU_SLOWDOWN = 4;
// Lighthouse's slow 4G, as Chromium's network throttling applies it.
const NETWORK = {
  offline: false,
  latency: 562,
  downloadThroughput: 1_470_000 / 8,
  uploadThroughput: 675_000 / 8,
};
// By then the largest paint of a page that loads in a few seconds has happened.
const SETTLE_MS = 3_000;

// Runs in every frame before its own scripts; strings, because it runs in the page.
const OBSERVE = `
  window.paint = { first: 0, largest: 0, blocking: 0 };
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take))
      .observe({ type, buffered: true });
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') window.paint.first = entry.startTime;
  });
  watch('largest-contentful-paint', (entry) => { window.paint.largest = entry.startTime; });
  watch('longtask', (entry) => {
    if (entry.name === 'self') window.paint.blocking += entry.duration - 50;
  });
`;

/** Launches the package in a throttled browser, several times, and takes the median of each figure. */
export async function measurePaint(
  browser: Browser,
  lms: FrameLms,
  runs: number,
): Promise<Paint> {
  const paints: Paint[] = [];
  for (let run = 0; run < runs; run += 1)
    paints.push(await paintOnce(browser, lms));
  return {
    first: median(paints.map(({ first }) => first)),
    largest: median(paints.map(({ largest }) => largest)),
    blocking: median(paints.map(({ blocking }) => blocking)),
  };
}

async function paintOnce(browser: Browser, lms: FrameLms): Promise<Paint> {
  // A phone's screen, since it is a phone's processor and line.
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(OBSERVE);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', NETWORK);
    await devtools.send('Emulation.setCPUThrottlingRate', {
      rate: CPU_SLOWDOWN,
    });
    await page.goto(lms.address);
    await page.waitForFunction('window.loaded === true');
    await page.waitForTimeout(SETTLE_MS);
    const frame = page.frames().find((one) => one.url().includes(COURSE));
    if (!frame) throw new Error('The LMS shows no course.');
    return await frame.evaluate<Paint>('window.paint');
  } finally {
    await context.close();
  }
}
