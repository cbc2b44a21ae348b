import type { Page } from '@playwright/test';
import { sameChance } from './support/chance.ts';
import { expect, expectAccessible, test } from './support/fixtures.ts';
import { openPart } from './support/forLead.ts';

const address = '/mfa-exceptions.html';
/** The step of the register, which is for those who run the desk. */
const forLead = 'keeping-the-register';

/** Opens the step of a desk on a phone as narrow as WCAG's reflow asks. What it lays out is the same on every run. */
async function openDesk(page: Page, site: string, step: string) {
  await sameChance(page.context());
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${site}${address}#${step}`);
  if (step === forLead) await openPart(page.locator(`#${step} .for-lead`));
  // It loads when it comes into sight.
  await page.locator(`#${step} .desk-frame`).scrollIntoViewIfNeeded();
  const desk = page.locator(`#${step} .deskwork`);
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
  const desk = await openDesk(page, site, forLead);
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

test('requests are judged by keyboard on a narrow phone, one after the other, and come fresh again', async ({
  page,
  site,
}) => {
  const desk = await openDesk(page, site, 'requests-you-will-meet');
  const heading = (place: number) =>
    desk.getByRole('heading', { name: `Request ${place} of 4` });
  await expect(heading(1)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  const request = desk.locator('blockquote');
  const first = await request.innerText();

  await desk.getByRole('button', { name: 'Answer' }).press('Enter');
  await expect(desk.getByRole('alert')).toHaveText(
    'Choose what you do, then answer.',
  );
  await expect(desk.getByLabel('Open the exception')).toBeFocused();

  let right = 0;
  for (let place = 1; place <= 4; place += 1) {
    // Nothing is missing, and open it: right for one of the four alone.
    await desk.getByLabel('Open the exception').press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const why = desk.getByRole('group', { name: 'Why' });
    await expect(why).toBeFocused();
    await expect(why.getByRole('listitem')).toHaveCount(5);
    if (await why.getByText('Decision: right.').isVisible()) right += 1;
    if (place === 1) await expectAccessible(page);
    if (place === 4) break;
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(heading(place + 1)).toBeFocused();
  }
  expect(right).toBe(1);
  await expect(
    desk.getByText('You judged 1 of 4 requests rightly in both.'),
  ).toBeVisible();
  await expectNoSidewaysScroll(page);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(heading(1)).toBeFocused();
  await expect(request).not.toHaveText(first);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a worked register shows, and reveals the answer of each line', async ({
    page,
    site,
  }) => {
    await page.goto(site + address);
    const step = page.locator('#keeping-the-register');
    await expect(step.locator('.deskwork')).toHaveCount(0);
    await expect(step.getByText('Laying out the register')).toBeHidden();
    const reveals = step.locator('.register details');
    await expect(reveals).toHaveCount(8);
    await reveals.first().locator('summary').click();
    await expect(reveals.first().locator('p').first()).toBeVisible();
  });

  test('four worked requests show, and reveal what they lack and what to do', async ({
    page,
    site,
  }) => {
    await page.goto(site + address);
    const frame = page.locator('#requests-you-will-meet .desk-frame');
    await expect(frame.getByText('Opening the requests')).toBeHidden();
    const reveals = frame.locator('details');
    await expect(reveals).toHaveCount(4);
    await reveals.first().locator('summary').click();
    await expect(reveals.first().getByRole('listitem')).toHaveCount(5);
  });
});
