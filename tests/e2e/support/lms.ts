import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Adds a learner to the preview LMS and leaves their page open. @param lms address of its first page */
export async function addLearner(
  page: Page,
  lms: string,
  { name = 'Amira Khan', id = 'a.khan' } = {},
): Promise<void> {
  await page.goto(lms);
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('ID').fill(id);
  await page.getByRole('button', { name: 'Add learner' }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

/** Imports a package into the preview LMS by its file picker. */
export async function importZip(
  page: Page,
  lms: string,
  zip: Uint8Array,
): Promise<void> {
  await page.goto(lms);
  await page.getByLabel('SCORM or cmi5 zip').setInputFiles({
    name: 'other.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(zip),
  });
  await page.getByRole('button', { name: 'Import package' }).click();
  await expect(page.getByRole('status')).toContainText('Imported: ');
}
