import type { Locator } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Opens a part for those who run the desk, once the page has folded it for an agent. */
export async function openPart(part: Locator): Promise<void> {
  await expect(part).not.toHaveAttribute('open');
  await part.locator('> summary').click();
}
