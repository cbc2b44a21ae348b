import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { size } from './support/bank.ts';
import { questionOn } from './support/check.ts';
import { expect, test } from './support/fixtures.ts';
import { keepPassedDesk } from './support/passedDesk.ts';
import { respondByKeyboard } from './support/keyAnswers.ts';
import { tabTo, use } from './support/keys.ts';

const address = '/mfa-exceptions.html';

/** The file that a button hands over when it is pressed by keyboard. */
async function fileOf(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await use(page, page.getByRole('button', { name }));
  return readFile(await (await download).path(), 'utf8');
}

test('the whole course goes by keyboard alone: steps, check, certificate, files, acknowledgement', async ({
  page,
  site,
}) => {
  test.slow();
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  // The desk has a keyboard test of its own.
  await keepPassedDesk(page, { unanswered: 5, at: 'why-exceptions-matter' });
  const kinds = new Set<string>();
  await page.goto(site + address);
  await expect(page.locator('[data-phase=practice]')).toBeVisible();

  await use(page, page.getByRole('link', { name: 'Skip to the lesson' }));
  // Past the opening call, to what stands before the lesson.
  await expect(page.locator('#before-the-lesson')).toBeFocused();
  const steps = page.getByRole('navigation', { name: 'Steps' });
  // The desk is passed already, and its step says so. An agent's way leaves out the steps for leads.
  const titles = (await steps.locator('ol a').allInnerTexts())
    .filter((text) => !text.includes('for leads'))
    .map((text) => text.replace(/\s*\(passed\)$/, ''));
  expect(titles).toHaveLength(14);
  for (const title of titles.slice(1, -1)) {
    await use(page, page.getByRole('link', { name: 'Next' }));
    await expect(
      page.getByRole('heading', { name: title, level: 2 }),
    ).toBeFocused();
  }

  // The check goes on where it was left, and takes the focus there.
  await use(page, page.getByRole('link', { name: 'Next' }));
  for (let place = size - 4; place <= size; place += 1) {
    await expect(
      page.getByRole('heading', { name: `Question ${place} of ${size}` }),
    ).toBeFocused();
    const kind = await respondByKeyboard(page, questionOn(page));
    kinds.add(kind);
    await use(page, page.getByRole('button', { name: 'Submit answer' }));
    await expect(page.getByRole('group', { name: 'Right.' })).toBeFocused();
    if (kind === 'choice') {
      // The reasons stand above the verdict, where the focus is.
      const why = page.locator('.check .answered details').last();
      await page.keyboard.press('Shift+Tab');
      await expect(why.locator('summary')).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(why).toHaveAttribute('open');
    }
    await use(
      page,
      place < size
        ? page.getByRole('button', { name: 'Next question' })
        : page.getByRole('link', { name: 'See your result' }),
    );
  }
  expect(kinds.size).toBe(5);

  await expect(
    page.getByRole('heading', { name: 'Your result' }),
  ).toBeFocused();
  await use(page, page.getByRole('checkbox', { name: /written MFA/ }), 'Space');
  await use(page, page.getByRole('button', { name: 'Confirm' }));
  await expect(page.getByText('You confirmed:')).toBeVisible();
  await use(page, page.getByRole('button', { name: 'Print the certificate' }));
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
  expect(await fileOf(page, 'Download my record')).toContain('"score": 100');
  expect(await fileOf(page, 'Add refreshers to my calendar')).toContain(
    'BEGIN:VEVENT',
  );
  await use(page, page.getByText('Nothing was downloaded?'));
  const copy = page.getByRole('textbox');
  await tabTo(page, copy);
  await expect(copy).toHaveValue(/BEGIN:VCALENDAR/);
});

test('nothing holds the keyboard: Tab goes through every control of the page and starts again', async ({
  page,
  site,
}) => {
  await page.goto(`${site}${address}#the-reset-process`);
  await expect(page.locator('[data-phase=practice]')).toBeVisible();
  const first = page.getByRole('link', { name: 'Skip to the lesson' });
  await tabTo(page, first);
  await tabTo(page, page.getByRole('link', { name: 'Licences' }));
  await tabTo(page, first);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('link', { name: 'Licences' })).toBeFocused();
});
