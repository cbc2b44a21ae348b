import type { Frame, Page } from '@playwright/test';

declare global {
  interface Window {
    announced: string[];
  }
}

/**
 * Notes what live regions say from now on in every document that `page` opens: a
 * region whose text changed, and an alert that came with its text, as screen
 * readers announce them. Call before the first `goto`.
 */
export async function noteAnnouncements(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.announced = [];
    const live = '[role=status],[role=alert],[aria-live]';
    const say = (region: Element) => {
      const text = region.textContent.replace(/\s+/g, ' ').trim();
      if (text !== '') window.announced.push(text);
    };
    new MutationObserver((changes) => {
      const regions = new Set<Element>();
      for (const { target, addedNodes } of changes) {
        const place = target instanceof Element ? target : target.parentElement;
        const around = place?.closest(live);
        if (around) regions.add(around);
        for (const node of addedNodes)
          if (node instanceof Element && node.matches('[role=alert]'))
            regions.add(node);
      }
      regions.forEach(say);
    }).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
}

/** What was announced since the last call, in order. */
export function announcements(place: Page | Frame): Promise<string[]> {
  return place.evaluate(() => window.announced.splice(0));
}
