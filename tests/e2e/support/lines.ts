import type { Page } from '@playwright/test';

/** A line of the lesson as it is laid out. */
export interface Line {
  step: string;
  text: string;
  /** Whether it stands in the text itself and another follows it, so that it is as full as it can be. */
  isFull: boolean;
}

/** Every line of the paragraphs and lists of the step on screen, by where its letters stand. Drawings, tables and desks lay their words out by themselves. */
export function linesOnScreen(page: Page): Promise<Line[]> {
  return page.evaluate(() => {
    const apart = 'svg, figure, table, nav, .desk, .desk-frame, astro-island';
    /** The lines of one paragraph. */
    function linesOf(block: Element): string[] {
      const range = document.createRange();
      const lines: string[] = [];
      let bottom = -Infinity;
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        for (let at = 0; at < text.length; at += 1) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = [...range.getClientRects()].at(-1);
          if (!box || box.width === 0) continue;
          // Small words and raised numbers overlap the line that they stand in.
          if (box.top >= bottom) {
            lines.push('');
            bottom = box.bottom;
          }
          lines.push((lines.pop() ?? '') + text.charAt(at));
        }
      }
      return lines.map((line) => line.trim());
    }
    const step = document.querySelector('.step:not([hidden])');
    const blocks = [...(step?.querySelectorAll('p, li') ?? [])].filter(
      (block) =>
        !block.closest(apart) &&
        !block.querySelector('p') &&
        block.checkVisibility(),
    );
    return blocks.flatMap((block) => {
      const lines = linesOf(block);
      const isText = block.parentElement === step && block.matches('p');
      return lines.map((text, place) => ({
        step: step?.id ?? '',
        text,
        isFull: isText && place < lines.length - 1,
      }));
    });
  });
}
