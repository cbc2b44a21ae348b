import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test as base, type Frame, type Page } from '@playwright/test';

import { startPreview } from '../../../src/preview/server.ts';
import { fakePackage } from '../../unit/preview/fake-package.ts';

/** A preview LMS of its own with a small fake course in place of ours. */
export const test = base.extend<{ lms: string }>({
  lms: async ({}, use) => {
    const dir = mkdtempSync(join(tmpdir(), 'preview-'));
    const packagesDir = join(dir, 'packages');
    mkdirSync(packagesDir);
    writeFileSync(join(packagesDir, 'fake.zip'), fakePackage());
    const preview = await startPreview({
      port: 0,
      dir,
      siteDir: join(dir, 'site'),
      packagesDir,
    });
    await use(`${preview.url}/lms/`);
    await preview.close();
    rmSync(dir, { recursive: true, force: true });
  },
});

/** The fake course, once it has called LMSInitialize. */
export async function courseIn(page: Page): Promise<Frame> {
  await expect(page.frameLocator('#course').getByText('true')).toBeVisible();
  const frame = page.frames().find((one) => one.url().includes('/content/'));
  if (!frame) throw new Error('The course is in no frame');
  return frame;
}

/** Calls of the fake course to the API, one after the other; what they returned. */
export function calls(
  course: Frame | Page,
  list: string[][],
): Promise<string[]> {
  return course.evaluate((all) => {
    const { call } = (
      window as unknown as {
        course: { call: (...args: string[]) => string };
      }
    ).course;
    return all.map((one) => call(...one));
  }, list);
}
