import { loadPanel } from '../panel/loadPanel.ts';

/** Loads the scripts of islands that are not on screen yet, so that a lost connection does not take them away. */
export function prefetchIslands(): void {
  const islands = [...document.querySelectorAll('astro-island[ssr]')];
  const scripts = islands.flatMap((island) => [
    island.getAttribute('component-url'),
    island.getAttribute('renderer-url'),
  ]);
  for (const href of new Set(scripts)) {
    if (href === null) continue;
    const link = document.createElement('link');
    document.head.append(Object.assign(link, { rel: 'modulepreload', href }));
  }
  // A failure shows when the panel is opened.
  loadPanel().catch(() => undefined);
}
