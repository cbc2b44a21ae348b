import { expect, type Locator, type Page } from '@playwright/test';
import { z } from 'astro/zod';

import { asksCertainty } from '../../src/domain/simulation/moves.ts';
import { drawFirst } from '../e2e/support/simulation.ts';

/** What one call came to, in a page that was watched. */
export interface WatchedCall {
  /** From each press to the frame after the one that shows it, in milliseconds, in their order. */
  painted: { code: string; ms: number }[];
  /** The longest interaction by Event Timing, in milliseconds; 0 where none took 16. */
  slowest: number;
  /** The sum of all layout shifts, also of those right after a press. */
  shift: number;
  /** What they were, the element that moved farthest first named. */
  shifts: string[];
}

/** A call by phone, in which the caller pushes as well. */
const LABEL = 'C04 A';
const MOVES = 8;
/** These open a screen or ask something first. */
const asking: readonly string[] = [...asksCertainty, 'L', 'EX'];

// Runs before the page's own scripts; a string, because it runs in the page.
const OBSERVE = `
  window.desk = { painted: [], slowest: 0, shift: 0, shifts: [] };
  const watch = (options, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take))
      .observe({ buffered: true, ...options });
  watch({ type: 'event', durationThreshold: 16 }, ({ interactionId, duration }) => {
    if (interactionId) window.desk.slowest = Math.max(window.desk.slowest, duration);
  });
  watch({ type: 'layout-shift' }, ({ value, sources }) => {
    window.desk.shift += value;
    const [node] = sources.flatMap((source) => source.node ?? []);
    window.desk.shifts.push(value.toFixed(3) + ' ' + (node?.className || node?.nodeName || 'unknown'));
  });
  addEventListener('click', ({ target, timeStamp }) => {
    const pressed = target.closest('.stage [data-move], .stage [role=tab]');
    if (!pressed) return;
    const code = pressed.dataset.move ?? pressed.id.replace('tool-', '');
    requestAnimationFrame(() => requestAnimationFrame(() => {
      window.desk.painted.push({ code, ms: performance.now() - timeStamp });
    }));
  }, true);
`;

const seenSchema = z.object({
  painted: z.array(z.object({ code: z.string(), ms: z.number() })),
  slowest: z.number(),
  shift: z.number(),
  shifts: z.array(z.string()),
});

/** Takes the same call each time: looks everything up, makes moves of the action bar, and opens the log. */
export async function watchCall(
  page: Page,
  site: string,
): Promise<WatchedCall> {
  await page.addInitScript(OBSERVE);
  await drawFirst(page, LABEL);
  await page.goto(`${site}/mfa-exceptions.html#practice-desk`);
  await page.getByRole('button', { name: /^Take the .* call/ }).click();
  await page.locator('.ringing .frame-main').click();
  // What shifts before the call is on screen is not the call's.
  await page.locator('.claim h3').waitFor();
  await page.evaluate('Object.assign(window.desk, { shift: 0, shifts: [] })');
  for (const tab of ['D', 'H', 'S']) {
    await pressOnce(page, page.locator(`#tool-${tab}`));
    const shut = page.locator('.shut');
    if (await shut.isVisible()) await shut.click();
  }
  const made: string[] = [];
  while (made.length < MOVES) {
    const { move, code } = await nextMove(page, made);
    await pressOnce(page, move);
    made.push(code);
  }
  await pressOnce(page, page.locator('.action-bar [data-move=L]'));
  return seenSchema.parse(await page.evaluate('window.desk'));
}

/** The first move of the action bar that was not made yet and does what it says at once. */
async function nextMove(
  page: Page,
  made: readonly string[],
): Promise<{ move: Locator; code: string }> {
  const moves = page.locator(
    '.action-moves [data-move]:not([aria-disabled=true])',
  );
  for (const move of await moves.all()) {
    const code = await move.getAttribute('data-move');
    if (code !== null && ![...asking, ...made].includes(code))
      return { move, code };
  }
  throw new Error('The action bar has no move left that asks for nothing.');
}

/** Presses, and waits until that has been painted. */
async function pressOnce(page: Page, control: Locator): Promise<void> {
  const before = await page.evaluate<number>('window.desk.painted.length');
  await control.click();
  await expect
    .poll(() => page.evaluate<number>('window.desk.painted.length'))
    .toBeGreaterThan(before);
}
