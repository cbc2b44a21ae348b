import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { passDesk } from './support/desk.ts';
import { openCheck } from './support/check.ts';
import { expect, test } from './support/fixtures.ts';
import { rightChoice } from './support/check.ts';

const address = '/mfa-exceptions.html';

/** What a ring round the focused control looks like; '' where nothing shows. */
function focusShown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const control = document.activeElement;
    if (!control) return '';
    // A choice shows the ring of the radio button or box that it holds.
    return [control, control.closest('.choice')]
      .filter((each) => each !== null)
      .map((each) => getComputedStyle(each))
      .filter(({ outlineStyle, outlineWidth }) => {
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      })
      .map(({ outlineColor }) => outlineColor)
      .join();
  });
}

/** Presses Tab until `goal` has focus; fails where focus is not to be seen on the way, or does not get there. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.outerHTML.slice(0, 80) ?? '';
    });
    passed.push(at);
    // Past the last control focus rests on the document before it starts again.
    if (!at.startsWith('<body'))
      expect(await focusShown(page), `focus shows on ${at}`).not.toBe('');
    if (await goal.evaluate((node) => node === document.activeElement)) return;
  }
  throw new Error(
    `Tab never reached ${goal.toString()}:\n${passed.join('\n')}`,
  );
}

/** Goes to a control by Tab and presses a key there. */
async function use(page: Page, goal: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, goal);
  await page.keyboard.press(key);
}

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
  await page.goto(site + address);
  await expect(page.locator('[data-phase=practice]')).toBeVisible();

  await use(page, page.getByRole('link', { name: 'Skip to the lesson' }));
  await expect(page.getByRole('main')).toBeFocused();
  const steps = page.getByRole('navigation', { name: 'Steps' });
  const titles = await steps.locator('ol a').allInnerTexts();
  expect(titles).toHaveLength(12);
  for (const title of titles.slice(1)) {
    await use(page, page.getByRole('link', { name: 'Next' }));
    await expect(
      page.getByRole('heading', { name: title, level: 2 }),
    ).toBeFocused();
  }

  // The desk has a keyboard test of its own.
  await passDesk(page);
  await openCheck(page);
  await use(page, page.getByRole('button', { name: 'Start the check' }));
  for (let place = 1; place <= 3; place += 1) {
    await expect(
      page.getByRole('heading', { name: `Question ${place} of 3` }),
    ).toBeFocused();
    const choice = await rightChoice(page);
    await page.keyboard.press('Tab');
    // One Tab stop for the group; arrows choose within it.
    await page.keyboard.press('Space');
    for (let moves = 0; !(await choice.isChecked()); moves += 1) {
      expect(moves).toBeLessThan(6);
      await page.keyboard.press('ArrowDown');
      expect(await focusShown(page)).not.toBe('');
    }
    await use(page, page.getByRole('button', { name: 'Submit answer' }));
    await expect(page.getByRole('group', { name: 'Right.' })).toBeFocused();
    await use(page, page.locator('.rationale summary'));
    await expect(page.locator('.rationale details')).toHaveAttribute('open');
    await use(
      page,
      place < 3
        ? page.getByRole('button', { name: 'Next question' })
        : page.getByRole('link', { name: 'See your result' }),
    );
  }

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
