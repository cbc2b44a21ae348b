import { answer } from './support/onCall.ts';
import { expect, test } from './support/fixtures.ts';

for (const viewport of [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
])
  test(`on a phone of ${viewport.width}×${viewport.height} nothing lies over the button that closes a tool's sheet`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize(viewport);
    await answer(page, site, 'C02 A');
    const close = page.getByRole('button', { name: 'Close', exact: true });
    for (const tool of ['Record', 'Tickets', 'Sign-ins', 'Policy card']) {
      const tab = page.getByRole('tab', { name: new RegExp(`^${tool}`) });
      await tab.click();
      // A click fails where something else would take it.
      await close.click({ timeout: 5_000 });
      await expect(close).toBeHidden();
      await expect(tab).toBeFocused();
    }
  });
