import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { linesOnScreen } from './support/lines.ts';
import type { Line } from './support/lines.ts';

const address = '/mfa-exceptions.html';

/** Opens the course on a lead's way, which holds all of it; returns its steps by id. */
async function openWhole(page: Page, site: string): Promise<string[]> {
  await page.goto(site + address);
  await page.getByRole('radio', { name: 'I run the desk' }).check();
  await expect(page.locator('details[data-for-lead]:not([open])')).toHaveCount(
    0,
  );
  return page
    .locator('.step:not(.reference)')
    .evaluateAll((steps) => steps.map(({ id }) => id));
}

async function goTo(page: Page, step: string): Promise<void> {
  await page.evaluate((id) => {
    location.hash = id;
  }, step);
  await expect(page.locator(`#${step}`)).toBeVisible();
}

for (const [width, height] of [
  [1000, 600],
  [1366, 768],
  [1920, 1080],
] as const)
  test(`lines hold about 68 characters in every step, ${width} px wide`, async ({
    page,
    site,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    const all: Line[] = [];
    for (const step of await openWhole(page, site)) {
      await goTo(page, step);
      const lines = await linesOnScreen(page);
      expect(lines.length, `${step} has no lines`).toBeGreaterThan(0);
      all.push(...lines);
    }
    // Narrow letters make a line longer than most.
    expect(all.filter(({ text }) => text.length > 78)).toEqual([]);
    const full = all.filter(({ isFull }) => isFull);
    expect(full.length).toBeGreaterThan(50);
    const mean =
      full.reduce((sum, { text }) => sum + text.length, 0) / full.length;
    expect(mean).toBeGreaterThan(64);
    expect(mean).toBeLessThan(72);
  });

const kinds = [
  '.house-rule',
  '.aside',
  '.say',
  '.table-frame',
  '.diagram',
  '.desk-frame',
];

for (const [width, height] of [
  [1000, 600],
  [1366, 768],
] as const)
  test(`no screen of ${width}×${height} holds more than two boxes of a kind`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height });
    const found: string[] = [];
    let boxes = 0;
    for (const step of await openWhole(page, site)) {
      await goTo(page, step);
      for (const kind of kinds) {
        const places = await page
          .locator(`#${step} ${kind}:visible`)
          .evaluateAll((all) =>
            all.map((box) => {
              const { top, bottom } = box.getBoundingClientRect();
              return { top, bottom };
            }),
          );
        boxes += places.length;
        places.forEach(({ bottom }, place) => {
          const third = places[place + 2];
          if (third && third.top - bottom < height)
            found.push(`${step}: three ${kind} from number ${place + 1} on`);
        });
      }
    }
    expect(boxes).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });
