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

/** Submits the answer, and returns what the course said to the LMS before the rationale was in the page. */
export function callsBeforeRationale(page: Page): Promise<Calls> {
  return page.evaluate(async () => {
    const frame = document.querySelector<HTMLIFrameElement>('[name=course]');
    const course = frame?.contentDocument;
    if (!course) throw new Error('There is no course frame.');
    const before = strictLms.calls.length;
    const shown = new Promise<Calls>((resolve) => {
      new MutationObserver(() => {
        if (course.querySelector('.rationale'))
          resolve(strictLms.calls.slice(before));
      }).observe(course.body, { childList: true, subtree: true });
    });
    course.querySelector<HTMLElement>('.check form [type=submit]')?.click();
    return shown;
  });
}
