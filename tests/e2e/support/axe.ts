import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import type axeCore from 'axe-core';

declare global {
  /** What axe leaves in a document that has it. */
  var axe: typeof axeCore | undefined;
}

const SOURCE = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** One rule that a page breaks. */
interface Violation {
  id: string;
  /** In axe's own words, with the elements that it means. */
  text: string;
}

/** What axe found, and the rules that it ran. */
interface Findings {
  violations: Violation[];
  ran: string[];
}

/** Reading these 650 kB takes longer than most looks, so a document gets them once. */
async function bringAxe(frame: Frame): Promise<void> {
  if (await frame.evaluate(() => globalThis.axe !== undefined)) return;
  await frame.evaluate(SOURCE);
}

/**
 * Has axe look at the page, and at the frames in it. @axe-core/playwright does the same,
 * but brings axe twice for every look, which took a sixth of all browser tests.
 * @param part a selector, where the rest of the page is looked at elsewhere.
 */
export async function runAxe(
  page: Page,
  options: axeCore.RunOptions = {},
  part = 'html',
): Promise<Findings> {
  await Promise.all(page.frames().map(bringAxe));
  return page.evaluate(
    async ([selector, run]) => {
      if (!globalThis.axe) throw new Error('The page left before axe looked.');
      const { violations, passes, incomplete, inapplicable } =
        await globalThis.axe.run({ include: [selector] }, run);
      return {
        violations: violations.map(({ id, help, nodes }) => ({
          id,
          text: `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
        })),
        ran: [...passes, ...incomplete, ...inapplicable].map(({ id }) => id),
      };
    },
    [part, options] as const,
  );
}
