import type { BrowserContext } from '@playwright/test';

import { shiftDate } from '../../run/clock/shiftDate.mjs';

/**
 * Sets the clock of every page that opens in this browser from now on: it is `moment` at
 * this call, and goes on from there. What is to be counted on a fixed day is done on it.
 */
export async function beginAt(
  context: BrowserContext,
  moment: string,
): Promise<void> {
  await context.addInitScript(shiftDate, Date.parse(moment) - Date.now());
}
