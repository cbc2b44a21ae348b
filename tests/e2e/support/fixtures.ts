import { test as base, expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { runAxe } from './axe.ts';
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

/**
 * Fails with axe's own words when the page breaks WCAG 2.2 AA, in light and in
 * dark. The schemes differ in colour alone, so dark is asked for its contrast.
 * @param part a selector, where the rest of the page is looked at elsewhere.
 */
export async function expectAccessible(
  page: Page,
  part = 'html',
): Promise<void> {
  // What passes needs no list of elements.
  // Whatever fades in has less contrast until it is there.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(
          ({ effect, playState }) =>
            playState === 'running' &&
            effect?.getComputedTiming().endTime !== Infinity,
        )
        .map(({ finished }) => finished),
    ),
  );
  const expectClean = async (runOnly: RunOptions['runOnly']) => {
    const options: RunOptions = { resultTypes: ['violations'], runOnly };
    const { violations, ran } = await runAxe(page, options, part);
    expect(violations.map(({ text }) => text)).toEqual([]);
    return ran;
  };
  const ran = await withoutHidden(page, async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    const rules = await expectClean({ type: 'tag', values: TAGS });
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectClean({ type: 'rule', values: ['color-contrast'] });
    await page.emulateMedia({ colorScheme: 'light' });
    return rules;
  });
  // axe leaves some rules of WCAG 2.2 off unless their tag asks for them.
  expect(ran).toContain('target-size');
}

export { expect };
