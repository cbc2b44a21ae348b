import type { Page } from '@playwright/test';

import type { Faults, StrictHost } from '../../fixtures/strict-host/host.ts';

// What lms.ts shows on its window; exists in the browser only.
declare const strictLms: { faults: Faults; calls: Calls };

/** Each API call of the launch with its answer and error code. */
export type Calls = StrictHost['calls'];

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
