import { signs } from '../../src/words/simulation/signs.ts';
import { answer } from './support/onCall.ts';
import { expect, test } from './support/fixtures.ts';

test('on a call the help of the course opens by keyboard, closes with Escape alone, and leads out without losing the call', async ({
  page,
  site,
}) => {
  await answer(page, site, 'C04 A');
  const opener = page.locator('.stage .frame-bar').getByRole('button', {
    name: 'Help',
  });
  const help = page.locator('#help');
  const moves = page.locator('.talk .line.did, .talk .line.desk');
  const before = await moves.count();
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(help).toBeVisible();
  // How a call is played comes before all else.
  await expect(help.locator('h2 + ol > li')).toHaveText([
    /^Listen/,
    /^Look up or ask/,
    /^Decide/,
  ]);
  // What the signs of a call mean comes with the later screens, once.
  await expect(help.locator('ol + ul > li')).toHaveCount(signs.length);
  await expect(help.getByText('Red is no verdict')).toBeVisible();
  await expect(help.getByText('The case waits')).toBeVisible();
  // A key of the desk makes no move behind it.
  await page.keyboard.press('1');
  await page.keyboard.press('Tab');
  await expect(help.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(opener).toBeFocused();
  await expect(page.locator('.in-call')).toBeVisible();
  expect(await moves.count()).toBe(before);

  await page.keyboard.press('Enter');
  await help.getByRole('link', { name: 'Connection to your LMS' }).click();
  await expect(page.locator('.stage')).toHaveCount(0);
  await expect(page.locator('#connection-title')).toBeFocused();
  await page.locator('.bar').getByRole('button', { name: 'Help' }).click();
  await expect(help).toBeVisible();
  await expect(help.getByText('The case waits')).toBeHidden();
  await expect(help.locator('ol')).toBeHidden();
  await page.keyboard.press('Escape');
  await page.goto(`${page.url().split('#')[0] ?? ''}#practice-desk`);
  await page.getByRole('button', { name: 'Go back to the case' }).click();
  await expect(page.locator('.claim h3')).toBeFocused();
});
