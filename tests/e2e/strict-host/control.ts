import type { Page } from '@playwright/test';

import type { Calls } from '../../fixtures/strict-host/engine.ts';
import type { Faults } from '../../fixtures/strict-host/faults.ts';

// What lms.ts shows on its window; exists in the browser only.
declare const strictLms: { faults: Faults; calls: Calls };

/** Changes what goes wrong from now on; `undefined` heals a fault. `page` is the LMS's page, not the popup. */
export async function changeFaults(
  page: Page,
  faults: Omit<Faults, 'block'>,
): Promise<void> {
  await page.evaluate((changes) => {
    Object.assign(strictLms.faults, changes);
  }, faults);
}

/** Every API call so far in this launch. */
export async function apiCalls(page: Page): Promise<Calls> {
  return page.evaluate<Calls>(() => strictLms.calls);
}

/** The calls that the LMS answered with an error code. */
export async function refusedCalls(page: Page): Promise<Calls> {
  return (await apiCalls(page)).filter(({ code }) => code !== '0');
}
