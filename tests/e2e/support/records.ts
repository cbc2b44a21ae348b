import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { unzipFiles } from '../../../src/packaging/unzip.ts';

/** Answers in which zone a file's times are, where the records page asks. */
export async function answerZone(
  page: Page,
  file: string,
  zone: string,
): Promise<void> {
  await page
    .getByRole('group', { name: file })
    .getByLabel('Time zone of its times')
    .selectOption(zone);
}

/** The files of a pack that the records page hands over. */
export async function downloaded(
  page: Page,
  name: string | RegExp,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const link = page.getByRole('link', { name });
  await expect(link).toBeVisible();
  const waiting = page.waitForEvent('download');
  await link.click();
  return unzipFiles(new Uint8Array(readFileSync(await (await waiting).path())));
}
