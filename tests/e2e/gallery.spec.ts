import type { Page } from '@playwright/test';
import { dev } from 'astro';
import { galleryStates } from '../../src/gallery/states.ts';
import { expect, expectAccessible, test as base } from './support/fixtures.ts';

/** The dev server, which alone has the gallery. */
const test = base.extend<object, { gallery: string }>({
  gallery: [
    async ({}, use) => {
      const server = await dev({
        logLevel: 'error',
        server: { port: 0, host: '127.0.0.1' },
      });
      await use(`http://127.0.0.1:${server.address.port}/gallery`);
      await server.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

test.describe.configure({ mode: 'default' });

/** The addresses of the first item and of the first case, whichever these are. */
async function firstOfEach(page: Page, gallery: string) {
  await page.goto(gallery);
  const hrefOf = (part: string) =>
    page.locator(`a[href^="/gallery/${part}/"]`).first().getAttribute('href');
  return [await hrefOf('items'), await hrefOf('cases')].map(
    (path) => new URL(path ?? '', gallery).href,
  );
}

async function expectFits(page: Page): Promise<void> {
  await expectAccessible(page);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - innerWidth,
  );
  expect(wide).toBeLessThanOrEqual(0);
}

test('an author finds items and cases by a word', async ({ page, gallery }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(gallery);
  const lines = page.locator('main li:visible');
  await expect(page.locator('#shown')).not.toBeEmpty();
  const all = await lines.count();
  await page.getByRole('searchbox').fill('impostor phone');
  await expect.poll(() => lines.count()).toBeLessThan(all);
  const texts = await lines.evaluateAll((shown: HTMLElement[]) =>
    shown.map((it) => `${it.innerText} ${it.dataset.filter}`.toLowerCase()),
  );
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(text).toMatch(/impostor/);
  for (const text of texts) expect(text).toMatch(/phone/);
  await expect(page.locator('#shown')).toHaveText(
    `${texts.length} of ${all} shown`,
  );
  await page.reload();
  await expect(lines).toHaveCount(texts.length);
  await expectFits(page);
});

test('an item shows its key, its explanations and what a solver makes of it', async ({
  page,
  gallery,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const [item = ''] = await firstOfEach(page, gallery);
  await page.goto(item);
  const rows = page
    .getByRole('table')
    .filter({ hasText: 'Key' })
    .locator('tbody tr');
  expect(await rows.count()).toBeGreaterThan(1);
  for (const cell of await rows.locator('td').allInnerTexts())
    expect(cell).not.toBe('');
  await expect(page.locator('main')).toContainText('The best way to guess');
  await expect(page.locator('main')).not.toContainText('undefined');
  await expectFits(page);
});

test('a case is played and judged by keyboard, and stands as it was after a reload', async ({
  page,
  gallery,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const [, call = ''] = await firstOfEach(page, gallery);
  await page.goto(call);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  const judged = page.getByRole('status');
  await expect(judged).toContainText('No good ending');
  await expect(judged).toContainText('A good ending still needs');
  await page.getByRole('button', { name: /\(D\)/ }).press('Enter');
  await expect(page).toHaveURL(/#D$/);
  await expect(page.locator('.judge-desk ol > li')).toHaveCount(1);
  await expect(page.locator('.judge-desk dl')).toContainText(
    'The record is open',
  );
  await page
    .getByRole('link', { name: /^A shortest good ending/ })
    .press('Enter');
  await expect(judged).toContainText('A good ending:');
  await expectFits(page);
  await page.reload();
  await expect(judged).toContainText('A good ending:');
  await page.getByRole('button', { name: 'Take back the last' }).press('Enter');
  await expect(judged).toContainText('No good ending');
});

for (const { id, title, part } of galleryStates) {
  test(`${title} is shown, worded and accessible in light and dark`, async ({
    page,
    gallery,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`${gallery}/${id}`);
    await expect(page.locator('html')).toHaveAttribute('data-steps', 'ready');
    if (part !== 'lesson') {
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    }
    expect(await page.locator('main').innerText()).not.toBe('');
    // In the lesson's states only the bar differs.
    await expectAccessible(page, part === 'lesson' ? '.bar' : 'html');
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - innerWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
  });
}
