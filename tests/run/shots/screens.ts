import { dev } from 'astro';

import { galleryStates } from '../../../src/gallery/states.ts';
import { previewServer } from '../../e2e/support/preview.ts';
import { courseScreens } from './courseScreens.ts';
import { deskScreens } from './deskScreens.ts';
import { lmsScreens } from './lmsScreens.ts';
import { partScreens } from './partScreens.ts';
import type { Screen, Served } from './screen.ts';
import { siteScreens } from './siteScreens.ts';

/** Every state that a picture is taken of, in the order in which they are shown. */
export const screensOf = ({ site, gallery }: Served): Screen[] => [
  ...courseScreens(site),
  ...partScreens(site),
  ...deskScreens(site),
  ...siteScreens(site),
  ...lmsScreens(site),
  ...galleryScreens(gallery),
];

/** Starts the preview LMS with the built site, and the dev server, which alone has the gallery. */
export async function serveScreens(): Promise<
  Served & { close: () => Promise<void> }
> {
  const preview = await previewServer();
  const gallery = await dev({
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1' },
  });
  return {
    site: preview.url,
    gallery: `http://127.0.0.1:${gallery.address.port}/gallery`,
    async close() {
      await preview.close();
      await gallery.stop();
    },
  };
}

/** What the course shows beside the lesson, one state a page. */
function galleryScreens(gallery: string): Screen[] {
  return galleryStates.map(({ id, part }) => ({
    name: `state-${id}`,
    whole: true,
    async open(page) {
      await page.goto(`${gallery}/${id}`);
      await page.locator('html[data-steps=ready]').waitFor();
      if (part !== 'lesson')
        await page
          .locator('astro-island:not([ssr])')
          .first()
          .waitFor({ state: 'attached' });
    },
  }));
}
