import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { runAxe } from './support/axe.ts';
import { expectLegible, sheetsIn } from './support/printed.ts';

let folder = '';

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cards'));
  for (const language of ['en', 'de']) {
    const args = ['src/cli/cards.ts', '--all', '--language', language];
    args.push('--out', join(folder, language));
    execFileSync(process.execPath, args);
  }
});

test.afterAll(() => {
  rmSync(folder, { recursive: true });
});

for (const language of ['en', 'de'])
  test(`each side of every drill card fits one A4 sheet, and is legible on it: ${language}`, async ({
    page,
  }) => {
    for (const file of readdirSync(join(folder, language))) {
      await page.goto(pathToFileURL(join(folder, language, file)).href);
      const sides = await page.locator('.card').count();
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(sheetsIn(pdf), file).toBe(sides);
      await expectLegible(page, 8);
    }
  });

test('the drill cards can be read on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(pathToFileURL(join(folder, 'en', 'C13-A.html')).href);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > innerWidth,
  );
  expect(wide).toBe(false);
  const { violations } = await runAxe(page);
  expect(violations).toEqual([]);
});
