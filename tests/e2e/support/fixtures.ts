import AxeBuilder from '@axe-core/playwright';
import { test as base, expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { previewServer } from './preview.ts';

/** Tests that read the built site; one server a worker. */
export const test = base.extend<object, { site: string }>({
  site: [
    async ({}, use) => {
      const server = await previewServer();
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

/** Fails with axe's own words when the page breaks WCAG 2.2 AA. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags([
      'wcag2a',
      'wcag2aa',
      'wcag21a',
      'wcag21aa',
      'wcag22aa',
      'best-practice',
    ])
    .analyze();
  const found = violations.map(
    (v) => `${v.id}: ${v.help} (${v.nodes.map((n) => n.target).join(', ')})`,
  );
  expect(found).toEqual([]);
}

export { expect };
