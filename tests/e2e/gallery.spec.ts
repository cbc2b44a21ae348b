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
