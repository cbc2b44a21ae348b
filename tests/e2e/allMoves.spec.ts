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

test('a move is found by the apostrophe that a keyboard has, and the field to find it in stays where it is', async ({
  page,
  site,
}) => {
  await answer(page, site, 'C02 A');
  await page.getByRole('button', { name: /^More moves/ }).click();
  const field = page.getByRole('searchbox', { name: 'Find a move' });
  const before = await field.boundingBox();
  await page.keyboard.type("I can't do that");
  await expect(page.locator('.sheet [data-move]')).toHaveCount(1);
  await expect(page.locator('.sheet [data-move="X"]')).toBeVisible();
  expect(await field.boundingBox()).toEqual(before);
});
