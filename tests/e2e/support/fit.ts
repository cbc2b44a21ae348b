import type { Page } from '@playwright/test';

/**
 * Text of the page that does not fit, as a sentence each: what sticks out of the
 * window, what a box cuts off, and what lies over other text. What scrolls inside
 * a frame of its own (a wide table) fits. Drawings scale as a whole and have
 * their text beside them.
 */
export function textThatDoesNotFit(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Line {
      node: Node;
      box: DOMRect;
      /** On what stays while the rest scrolls behind it; null for the page itself. */
      fixed: Element | null;
    }
    const fixedParts = [...document.body.querySelectorAll('*')].filter(stays);
    const found: string[] = [];
    const words = (node: Node) =>
      (node.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);

    /** Fixed or sticky: what scrolls goes behind it, at an edge of the window as in its own box. */
    function stays(element: Element): boolean {
      return ['fixed', 'sticky'].includes(getComputedStyle(element).position);
    }

    /** Whether it, or what it stands in, is clipped away for the eye. */
    function isForEarsOnly(element: Element | null): boolean {
      return (
        element !== null &&
        (getComputedStyle(element).clipPath === 'inset(50%)' ||
          isForEarsOnly(element.parentElement))
      );
    }

    function isRead(element: Element): boolean {
      const { display, position } = getComputedStyle(element);
      return (
        element.checkVisibility({
          contentVisibilityAuto: true,
          visibilityProperty: true,
        }) &&
        !element.closest('svg, option, .skip') &&
        !isForEarsOnly(element) &&
        !(display === 'none' || position === 'fixed')
      );
    }

    /** The nearest box around `element` that hides what sticks out of it; null where it may scroll or nothing does. */
    function cutBy(element: Element, box: DOMRect): Element | null {
      for (
        let around: Element | null = element;
        around && around !== document.documentElement;
        around = around.parentElement
      ) {
        const { overflowX, overflowY } = getComputedStyle(around);
        if (/auto|scroll/.test(overflowX + overflowY)) return null;
        const frame = around.getBoundingClientRect();
        const out =
          box.right > frame.right + 1 ||
          box.left < frame.left - 1 ||
          box.bottom > frame.bottom + 4;
        if (out && /hidden|clip/.test(overflowX + overflowY)) return around;
      }
      return box.right > innerWidth + 1 || box.left < -1
        ? document.documentElement
        : null;
    }

    /** What of a box can be seen where it is now, by what scrolls around `element`; null for nothing. */
    function shownPart(element: Element | null, box: DOMRect): DOMRect | null {
      if (!element || element === document.documentElement) return box;
      const { overflowX, overflowY } = getComputedStyle(element);
      if (!/auto|scroll/.test(overflowX + overflowY))
        return shownPart(element.parentElement, box);
      const frame = element.getBoundingClientRect();
      const left = Math.max(box.left, frame.left);
      const top = Math.max(box.top, frame.top);
      const right = Math.min(box.right, frame.right);
      const bottom = Math.min(box.bottom, frame.bottom);
      if (right <= left || bottom <= top) return null;
      const part = new DOMRect(left, top, right - left, bottom - top);
      return shownPart(element.parentElement, part);
    }

    const lines: Line[] = [];
    const walker = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || words(node) === '' || !isRead(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width < 1) continue;
        const fixed = fixedParts.find((part) => part.contains(element)) ?? null;
        const shown = shownPart(element, box);
        if (shown) lines.push({ node, box: shown, fixed });
        const cut = cutBy(element, box);
        if (cut) found.push(`"${words(node)}" sticks out of ${cut.nodeName}`);
      }
    }

    for (const [index, one] of lines.entries())
      for (const other of lines.slice(index + 1)) {
        if (one.node === other.node || one.fixed !== other.fixed) continue;
        const across =
          Math.min(one.box.right, other.box.right) -
          Math.max(one.box.left, other.box.left);
        const down =
          Math.min(one.box.bottom, other.box.bottom) -
          Math.max(one.box.top, other.box.top);
        // Lines of tight headings touch; that is no overlap.
        const height = Math.min(one.box.height, other.box.height);
        if (across > 2 && down > height * 0.4)
          found.push(`"${words(one.node)}" lies over "${words(other.node)}"`);
      }
    const over = document.documentElement.scrollWidth - innerWidth;
    if (over > 0) found.push(`The page is ${over} px wider than the window.`);
    return [...new Set(found)];
  });
}
