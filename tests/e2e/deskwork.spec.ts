import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './support/fixtures.ts';

const address = '/mfa-exceptions.html';

/** Opens the step of a desk on a phone as narrow as WCAG's reflow asks. */
async function openDesk(page: Page, site: string, step: string) {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${site}${address}#${step}`);
  // It loads when it comes into sight.
  await page.locator(`#${step} .desk-frame`).scrollIntoViewIfNeeded();
  const desk = page.locator(`#${step} form.deskwork`);
  await expect(desk).toBeVisible();
  return desk;
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - innerWidth,
  );
  expect(wide).toBeLessThanOrEqual(0);
}

test('a register is reviewed by keyboard on a narrow phone, says why line by line, and comes fresh again', async ({
  page,
  site,
}) => {
  const desk = await openDesk(page, site, 'the-exception-process');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  const marks = desk.getByRole('combobox');
  await expect(marks).toHaveCount(8);
  const accounts = await desk.locator('tbody code').allInnerTexts();

  await desk.getByRole('button', { name: 'Hand in the review' }).press('Enter');
  await expect(desk.getByRole('alert')).toContainText('Mark every line.');
  await expect(marks.first()).toBeFocused();

  for (let line = 0; line < 8; line += 1) {
    await page.keyboard.press('S');
    await expect(marks.nth(line)).toHaveValue('sound');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  const said = desk.getByText(/You judged \d of 8 lines rightly/);
  await expect(said).toBeFocused();
  await expect(desk.getByRole('alert')).toBeEmpty();
  // Calling all of them sound is right for the sound ones alone: two at least, four at most.
  await expect(desk.locator('.reason')).toHaveCount(8);
  const right = await desk.locator('.reason.right').count();
  expect(right).toBeGreaterThanOrEqual(2);
  expect(right).toBeLessThanOrEqual(4);
  await expect(said).toHaveText(new RegExp(`judged ${right} of 8`));
  await expect(desk.locator('.reason.wrong').first()).toContainText(
    'You called it sound, and it is not.',
  );
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await desk.getByRole('button', { name: 'fresh register' }).press('Enter');
  await expect(marks).toHaveCount(8);
  await expect(desk.getByText(/^Today is/)).toBeFocused();
  expect(await desk.locator('tbody code').allInnerTexts()).not.toEqual(
    accounts,
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a worked register shows, and reveals the answer of each line', async ({
    page,
    site,
  }) => {
    await page.goto(site + address);
    const step = page.locator('#the-exception-process');
    await expect(step.locator('form.deskwork')).toHaveCount(0);
    await expect(step.getByText('Laying out the register')).toBeHidden();
    const reveals = step.locator('.register details');
    await expect(reveals).toHaveCount(8);
    await reveals.first().locator('summary').click();
    await expect(reveals.first().locator('p').first()).toBeVisible();
  });
});
