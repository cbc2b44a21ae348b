import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { sha256Hex } from '../../../src/ground/bytes.ts';

/** Presses the button and returns the zip's name and SHA-256, as downloaded. */
export async function makePackage(page: Page): Promise<[string, string]> {
  await page.getByRole('button', { name: 'Make the package' }).click();
  await expect(
    page.getByRole('heading', { name: 'Your package is ready' }),
  ).toBeFocused({ timeout: 120_000 });
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: /\.zip$/ }).click();
  const file = await downloading;
  return [file.suggestedFilename(), sha256Hex(readFileSync(await file.path()))];
}
