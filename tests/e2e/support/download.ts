import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** The bytes of the file that a link hands over when it is clicked. */
export async function downloaded(
  page: Page,
  link: string | RegExp,
): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: link }).click();
  return readFile(await (await download).path());
}
