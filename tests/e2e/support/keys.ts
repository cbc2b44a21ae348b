import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** What a ring round the focused control looks like; '' where nothing shows. */
export function focusShown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const control = document.activeElement;
    if (!control) return '';
    // A choice shows the ring of the radio button or box that it holds.
    return [control, control.closest('.choice')]
      .filter((each) => each !== null)
      .map((each) => getComputedStyle(each))
      .filter(({ outlineStyle, outlineWidth }) => {
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      })
      .map(({ outlineColor }) => outlineColor)
      .join();
  });
}

/** Presses Tab until `goal` has focus; fails where focus is not to be seen on the way, or does not get there. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  // A keyboard is quicker than a script that is still loading; a person looks first.
  await goal.waitFor();
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.outerHTML.slice(0, 80) ?? '';
    });
    passed.push(at);
    // Past the last control focus rests on the document before it starts again.
    if (!at.startsWith('<body'))
      expect(await focusShown(page), `focus shows on ${at}`).not.toBe('');
    if (await goal.evaluate((node) => node === document.activeElement)) return;
  }
  throw new Error(
    `Tab never reached ${goal.toString()}:\n${passed.join('\n')}`,
  );
}

/** Goes to a control by Tab and presses a key there. */
export async function use(
  page: Page,
  goal: Locator,
  key = 'Enter',
): Promise<void> {
  await tabTo(page, goal);
  await page.keyboard.press(key);
}
