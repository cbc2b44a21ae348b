import AxeBuilder from '@axe-core/playwright';
import { test as base, expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { previewServer } from './preview.ts';
import { withoutHidden } from './withoutHidden.ts';

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

const TAGS = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
];

/** Returns the rules that ran. */
async function expectClean(axe: AxeBuilder): Promise<string[]> {
  const { violations, passes, incomplete, inapplicable } = await axe.analyze();
  const found = violations.map(
    (v) => `${v.id}: ${v.help} (${v.nodes.map((n) => n.target).join(', ')})`,
  );
  expect(found).toEqual([]);
  return [...passes, ...incomplete, ...inapplicable].map(({ id }) => id);
}

/**
 * Fails with axe's own words when the page breaks WCAG 2.2 AA, in light and in
 * dark. The schemes differ in colour alone, so dark is asked for its contrast.
 * @param part a selector, where the rest of the page is looked at elsewhere.
 */
export async function expectAccessible(
  page: Page,
  part = 'html',
): Promise<void> {
  // What passes needs no list of elements, and no page of ours holds another origin, for
  // which axe would open a window each time; this takes half as long.
  const axe = () =>
    new AxeBuilder({ page })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] })
      .include(part);
  const ran = await withoutHidden(page, async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    const rules = await expectClean(axe().withTags(TAGS));
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectClean(axe().withRules(['color-contrast']));
    await page.emulateMedia({ colorScheme: 'light' });
    return rules;
  });
  // axe leaves some rules of WCAG 2.2 off unless their tag asks for them.
  expect(ran).toContain('target-size');
}

export { expect };
