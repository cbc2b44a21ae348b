import type { Page } from '@playwright/test';
import type { MoveCode } from '../../../src/domain/simulation/moveCodes.ts';
import { drawNext } from './playedDesk.ts';

/** Answers the call of this label, `C04 A`, with all its lines there at once. */
export async function answer(
  page: Page,
  site: string,
  label: string,
): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await drawNext(page, label);
  await page.goto(`${site}/mfa-exceptions.html#practice-desk`);
  await page.getByRole('button', { name: /^Take the .* case/ }).click();
  await page.locator('.ringing .frame-main').click();
}

/** Presses a move: a tab, in the action bar, or among all moves. */
export async function press(page: Page, code: MoveCode): Promise<void> {
  // A hand that has not moved would press twice.
  await page.mouse.move(0, 0);
  const tab = page.locator(`#tool-${code}`);
  const inBar = page.locator(`.action-bar [data-move="${code}"]`);
  if (await tab.isVisible()) {
    await tab.click();
    const shut = page.locator('.shut');
    if (await shut.isVisible()) await shut.click();
  } else if (await inBar.isVisible()) await inBar.click();
  else {
    await page.locator('.action-side [aria-haspopup=dialog]').click();
    await page.locator(`.sheet [data-move="${code}"]`).click();
  }
}
