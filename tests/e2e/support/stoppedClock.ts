import type { Page } from '@playwright/test';

/**
 * Stops the clock of a page for as long as something is done to it: what the course would
 * do by itself after some seconds, such as to try a save again, does not come before the
 * hand. The page needs `clock.install()` before it is opened.
 */
export async function withStoppedClock(
  page: Page,
  act: () => Promise<void>,
): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  // Time stops only at a moment that is still to come.
  await page.clock.pauseAt(now + 1_000);
  await act();
  await page.clock.resume();
}
