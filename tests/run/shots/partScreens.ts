import { expect, type Page } from '@playwright/test';

import { openPart } from '../../e2e/support/forLead.ts';
import { COURSE, type Screen } from './screen.ts';

/** Where each part of a step stands that is worked or that unfolds. */
const PARTS = [
  {
    name: 'request-cards',
    step: 'requests-you-will-meet',
    part: '.desk-frame',
  },
  { name: 'register-cards', step: 'keeping-the-register', part: '.desk-frame' },
  { name: 'reset-flow', step: 'the-reset-process', part: 'figure' },
];

/** Parts of the lesson, each as somebody sees it who has scrolled to it. */
export function partScreens(site: string): Screen[] {
  return PARTS.map(({ name, step, part }) => ({
    name,
    whole: false,
    fresh: true,
    async open(page: Page) {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`${site}/${COURSE}#${step}`);
      const forLead = page.locator(`#${step} .for-lead`);
      if ((await forLead.count()) > 0) await openPart(forLead);
      const shown = page.locator(`#${step} ${part}`).first();
      await expect(shown).toBeVisible();
      await shown.evaluate((it) => it.scrollIntoView());
      // What is fetched once it is in view.
      if (await shown.locator('astro-island').count())
        await expect(shown.getByRole('button').first()).toBeVisible();
      await page.waitForLoadState('networkidle');
    },
  }));
}
