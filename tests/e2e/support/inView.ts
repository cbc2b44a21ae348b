import type { Page } from '@playwright/test';

/**
 * What is wrong with how the visible controls of the stage lie, as a sentence each: one
 * outside the window, one that something else lies over at its centre, one too small to
 * hit. What a box of its own scrolls away counts as out of view, and is no fault.
 */
export function misplacedControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const open = [...document.querySelectorAll('dialog[open]')].at(-1);
    const faults: string[] = [];
    for (const control of open?.querySelectorAll<HTMLElement>(
      'button, input, textarea, select, a[href]',
    ) ?? []) {
      if (!control.checkVisibility({ visibilityProperty: true })) continue;
      const box = control.getBoundingClientRect();
      const name = (control.getAttribute('aria-label') ?? control.innerText)
        .trim()
        .slice(0, 40);
      const x = box.left + box.width / 2;
      const y = box.top + box.height / 2;
      const scroller = control.closest('.talk, .tool, .all-moves');
      const frame = scroller?.getBoundingClientRect();
      if (frame && (y < frame.top || y > frame.bottom)) continue;
      if (box.left < 0 || box.right > innerWidth + 1 || y > innerHeight)
        faults.push(`${name} lies outside the window`);
      const hit = document.elementFromPoint(x, y);
      if (!hit || !(control.contains(hit) || hit.contains(control)))
        faults.push(`${name} is covered by ${hit?.className ?? 'nothing'}`);
      if (box.height < 24 || box.width < 24) faults.push(`${name} is small`);
    }
    return faults;
  });
}

/** The moves of the action bar that are wholly in the window, with their heights in px. */
export function movesInView(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.action-moves .move')]
      .filter((move) => move.checkVisibility())
      .map((move) => move.getBoundingClientRect())
      .filter((box) => box.top >= 0 && box.bottom <= innerHeight)
      .map((box) => Math.round(box.height)),
  );
}

/** What the focus is on; `body` where it was lost. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      document.activeElement?.outerHTML.slice(0, 60).toLowerCase() ?? 'body',
  );
}
