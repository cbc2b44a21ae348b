import { expect, type Locator, type Page } from '@playwright/test';
import { z } from 'astro/zod';

import { asksCertainty } from '../../src/domain/simulation/moves.ts';
import { drawFirst } from '../e2e/support/simulation.ts';

/** What one call came to, in a page that was watched. */
export interface WatchedCall {
  /**
   * Each press in its order, by Event Timing: milliseconds from the press to the next
   * paint after all that its events did, in steps of 8. Where the browser gives no entry
   * it took less than 16, and counts as 16.
   */
  presses: { code: string; ms: number }[];
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

/** The shortest interaction that Event Timing tells of, in milliseconds. */
const SHORTEST = 16;

// Runs before the page's own scripts; a string, because it runs in the page.
const OBSERVE = `
  window.desk = { presses: [], entries: [], shift: 0, shifts: [] };
  const watch = (options, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take))
      .observe({ buffered: true, ...options });
  watch({ type: 'event', durationThreshold: ${SHORTEST} }, ({ name, interactionId, startTime, duration }) => {
    if (interactionId) window.desk.entries.push({ name, interactionId, startTime, duration });
  });
  watch({ type: 'layout-shift' }, ({ value, sources }) => {
    window.desk.shift += value;
    const [node] = sources.flatMap((source) => source.node ?? []);
    window.desk.shifts.push(value.toFixed(3) + ' ' + (node?.className || node?.nodeName || 'unknown'));
  });
  addEventListener('click', ({ target, timeStamp }) => {
    const pressed = target.closest('.stage [data-move], .stage [role=tab]');
    if (!pressed) return;
    const press = { code: pressed.dataset.move ?? pressed.id.replace('tool-', ''), at: timeStamp, settled: false };
    window.desk.presses.push(press);
    requestAnimationFrame(() => requestIdleCallback(() => { press.settled = true; }));
  }, true);
`;

/** Painted, and nothing left to do. */
const SETTLED =
  'new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done)))';

const seenSchema = z.object({
  presses: z.array(z.object({ code: z.string(), at: z.number() })),
  entries: z.array(
    z.object({
      name: z.string(),
      interactionId: z.number(),
      startTime: z.number(),
      duration: z.number(),
    }),
  ),
  shift: z.number(),
  shifts: z.array(z.string()),
});

/** The longest of the events that one press is made of, as INP counts it. */
function pressMs(
  at: number,
  entries: z.infer<typeof seenSchema>['entries'],
): number {
  const click = entries.find(
    ({ name, startTime }) => name === 'click' && startTime === at,
  );
  const own = entries.filter(
    ({ interactionId }) => interactionId === click?.interactionId,
  );
  return Math.max(SHORTEST, ...own.map(({ duration }) => duration));
}

/** Takes the same call each time: looks everything up, makes moves of the action bar, and opens the log. */
export async function watchCall(
  page: Page,
  site: string,
): Promise<WatchedCall> {
  await page.addInitScript(OBSERVE);
  await drawFirst(page, LABEL);
  await page.goto(`${site}/mfa-exceptions.html#practice-desk`);
  await page.getByRole('button', { name: /^Take the .* case/ }).click();
  await page.locator('.ringing .frame-main').click();
  // What shifts before the call is on screen is not the call's.
  await page.locator('.claim h3').waitFor();
  await page.evaluate('Object.assign(window.desk, { shift: 0, shifts: [] })');
  await page.evaluate(SETTLED);
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
  // Entries come in the order of the presses, and no log opens within 16 ms.
  await expect
    .poll(() =>
      page.evaluate(
        'window.desk.entries.some(({ startTime }) => startTime === window.desk.presses.at(-1).at)',
      ),
    )
    .toBe(true);
  const { presses, entries, shift, shifts } = seenSchema.parse(
    await page.evaluate('window.desk'),
  );
  return {
    presses: presses.map(({ code, at }) => ({
      code,
      ms: pressMs(at, entries),
    })),
    shift,
    shifts,
  };
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

/**
 * Presses as a hand does: it comes, then it presses, when the page has done all that was
 * asked of it before. Playwright's own click looks in the press itself at what it hits.
 */
async function pressOnce(page: Page, control: Locator): Promise<void> {
  await control.hover();
  await page.evaluate(SETTLED);
  await page.mouse.down();
  await page.mouse.up();
  await expect
    .poll(() => page.evaluate('window.desk.presses.at(-1)?.settled'))
    .toBe(true);
}
