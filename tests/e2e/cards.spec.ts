import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

let folder = '';

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cards'));
  const args = ['src/cli/cards.ts', '--all', '--out', folder];
  execFileSync(process.execPath, args);
});

test.afterAll(() => {
  rmSync(folder, { recursive: true });
});

function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('each side of every drill card fits one A4 sheet', async ({ page }) => {
  for (const file of readdirSync(folder)) {
    await page.goto(pathToFileURL(join(folder, file)).href);
    const sides = await page.locator('.card').count();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pagesIn(pdf), file).toBe(sides);
  }
});

test('the drill cards can be read on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(pathToFileURL(join(folder, 'C13-A.html')).href);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > innerWidth,
  );
  expect(wide).toBe(false);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});
