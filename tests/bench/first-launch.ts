import type { Browser } from '@playwright/test';

import type { FrameLms, Served } from './lms.ts';

/** What a first launch costs: from the launch until load + 1 s, nobody touching anything. */
export interface FirstLaunch {
  served: readonly Served[];
  javascriptBytes: number;
  totalBytes: number;
  requests: number;
}

// The end of a first launch by definition (the course prefetches the rest when idle), not
// a wait for something to happen.
const AFTER_LOAD_MS = 1_000;

/** Launches the package once with an empty cache and counts what the server sent. */
export async function measureFirstLaunch(
  browser: Browser,
  lms: FrameLms,
): Promise<FirstLaunch> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    lms.forget();
    await page.goto(lms.address);
    await page.waitForFunction('window.loaded === true');
    await page.waitForTimeout(AFTER_LOAD_MS);
    const served = [...lms.served()];
    return {
      served,
      javascriptBytes: sum(served.filter(({ javascript }) => javascript)),
      totalBytes: sum(served),
      requests: served.length,
    };
  } finally {
    await context.close();
  }
}

/** The requests one below the other, for a message. */
export function printServed(served: readonly Served[]): string {
  return served
    .map(({ path, bytes }) => `${String(bytes).padStart(8)} B  ${path}`)
    .join('\n');
}

function sum(served: readonly Served[]): number {
  return served.reduce((total, { bytes }) => total + bytes, 0);
}
