import type { BrowserContext } from '@playwright/test';

/**
 * Makes chance the same on every run, on each page that opens in this browser from now on:
 * numbers that differ from one call to the next, so that a fresh draw is another one.
 */
export async function sameChance(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    let state = 20;
    // The generator of Park and Miller.
    Math.random = () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
  });
}
