import { answer } from './support/onCall.ts';
import { expect, test } from './support/fixtures.ts';

test('Escape closes all moves whatever was typed, and leads back to what opened them', async ({
  page,
  site,
}) => {
  await answer(page, site, 'C02 A');
  const opener = page.getByRole('button', { name: /^More moves/ });
  await opener.click();
  await page.keyboard.type('ring');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'All moves' })).toBeHidden();
  await expect(opener).toBeFocused();
});
