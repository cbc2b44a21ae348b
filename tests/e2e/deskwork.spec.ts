import type { Locator, Page } from '@playwright/test';
import { addStyle } from './support/addStyle.ts';
import { announcements, noteAnnouncements } from './support/announcements.ts';
import { sameChance } from './support/chance.ts';
import { textThatDoesNotFit } from './support/fit.ts';
import { expect, expectAccessible, test } from './support/fixtures.ts';
import { openPart } from './support/forLead.ts';

const address = '/mfa-exceptions.html';
/** The step of the register, which is for those who run the desk. */
const forLead = 'keeping-the-register';
const requests = 'requests-you-will-meet';

const phone = { width: 320, height: 568 };

/** Opens the step of a desk. What it lays out is the same on every run. */
async function openDesk(
  page: Page,
  site: string,
  step: string,
  size = phone,
): Promise<Locator> {
  await sameChance(page.context());
  await page.setViewportSize(size);
  await page.goto(`${site}${address}#${step}`);
  if (step === forLead) await openPart(page.locator(`#${step} .for-lead`));
  // It loads when it comes into sight.
  await page.locator(`#${step} .desk-frame`).scrollIntoViewIfNeeded();
  const desk = page.locator(`#${step} .deskwork`);
  await expect(desk.locator('.card')).toBeVisible();
  return desk;
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - innerWidth,
  );
  expect(wide).toBeLessThanOrEqual(0);
}

/** Every button of the card can be hit where it is, once the card has come into view. */
async function expectInReach(buttons: Locator): Promise<void> {
  for (const button of await buttons.all()) {
    const hit = await button.evaluate((it) => {
      const { left, top, width, height } = it.getBoundingClientRect();
      const at = document.elementFromPoint(left + width / 2, top + height / 2);
      return it.contains(at);
    });
    expect(hit, await button.innerText()).toBe(true);
  }
}

/** Tab until the focus is on it; never on the page's body on the way. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((it) => it === document.activeElement)) return;
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe(
      'BODY',
    );
  }
  await expect(target).toBeFocused();
}

test('a register is reviewed by keyboard, a card a line, each with its reason at once, and comes fresh again', async ({
  page,
  site,
}) => {
  test.slow();
  await noteAnnouncements(page);
  const desk = await openDesk(page, site, forLead);
  const heading = (line: number) =>
    desk.getByRole('heading', { name: `Line ${line} of 8` });
  const reason = desk.locator('.card .reason');
  const nothing = desk.getByRole('button', { name: 'Nothing is wrong here' });
  await expect(heading(1)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page, '.deskwork');
  const account = await heading(1).locator('code').innerText();
  await expect(desk.locator('.fields [aria-pressed=false]')).toHaveCount(5);

  await announcements(page);
  let right = 0;
  for (let line = 1; line <= 8; line += 1) {
    // The first by its first field, the rest as sound: two at least are, four at most.
    const target =
      line === 1 ? desk.locator('.fields button').first() : nothing;
    if (line === 1) await target.focus();
    else await tabTo(page, target);
    await page.keyboard.press('Enter');
    await expect(reason).toBeFocused();
    await expect(reason).toHaveAccessibleName(/^(Right|Not right)/);
    await expect(reason).toHaveAccessibleDescription(/\.$/);
    const verdict = await reason.getAttribute('aria-label');
    if (verdict?.startsWith('Right')) right += 1;
    if (line <= 2) {
      await expectNoSidewaysScroll(page);
      await expectAccessible(page, '.deskwork');
    }
    await page.keyboard.press('Tab');
    await expect(
      desk.getByRole('button', {
        name: line < 8 ? 'Next line' : 'See the whole register',
      }),
    ).toBeFocused();
    await page.keyboard.press('Enter');
    if (line < 8) await expect(heading(line + 1)).toBeFocused();
  }
  // Focus tells all of it; a live region would say it twice.
  expect(await announcements(page)).toEqual([]);

  const end = desk.getByRole('heading', {
    name: `You judged ${right} of 8 lines rightly.`,
  });
  await expect(end).toBeFocused();
  await expect(desk.locator('tbody tr')).toHaveCount(8);
  await expect(desk.locator('.reason.right')).toHaveCount(right);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page, '.deskwork');

  await tabTo(page, desk.getByRole('button', { name: 'Review a fresh' }));
  await page.keyboard.press('Enter');
  await expect(heading(1)).toBeFocused();
  await expect(heading(1).locator('code')).not.toHaveText(account);
});

test('a field that is tapped is marked in its place, with what it should say, and stays so when the line is looked at again', async ({
  page,
  site,
}) => {
  const desk = await openDesk(page, site, forLead, { width: 390, height: 844 });
  const fields = desk.locator('.field');
  // Under this chance the approver of the first line is in order, and its review is too late.
  const approver = fields.nth(3);
  await approver.getByRole('button', { name: /^Approver/ }).click();
  await expect(approver.getByRole('button')).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(approver).toContainText('You tapped this.');
  await expect(approver.locator('.sign.wrong')).toBeVisible();
  const review = fields.nth(4);
  await expect(review.locator('.reason')).toContainText(
    'Not right: the approver is in order. The review date is too late.',
  );
  await expect(review.locator('.reason')).toContainText(
    /It runs \d+ days, and the policy allows 90\. It should be \d{4}-\d\d-\d\d at the latest\./,
  );
  await desk.getByRole('button', { name: 'Next line' }).click();
  await desk.getByRole('button', { name: 'Back to line 1' }).click();
  await expect(desk.getByRole('heading', { name: 'Line 1' })).toBeFocused();
  await expect(review.locator('.reason')).toBeVisible();
  await expect(approver.getByRole('button')).toBeDisabled();
});

for (const size of [
  { width: 1000, height: 600 },
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
])
  test(`what decides is in reach at ${size.width}×${size.height}, in a register and in requests`, async ({
    page,
    site,
  }) => {
    for (const [step, decides] of [
      [forLead, '.fields button, .card-steps button'],
      [requests, '.elements button, .card-steps button'],
    ] as const) {
      const desk = await openDesk(page, site, step, size);
      // The second card comes into view by itself.
      await desk.locator('.card-steps button').first().click();
      await desk.locator('.card-steps button').first().click();
      await expect(desk.getByRole('heading').first()).toBeFocused();
      await expectInReach(desk.locator(decides));
      await expectNoSidewaysScroll(page);
    }
  });

test('requests are judged by keyboard, one a card, each with its reason at once, and come fresh again', async ({
  page,
  site,
}) => {
  test.slow();
  await noteAnnouncements(page);
  const desk = await openDesk(page, site, requests);
  const heading = (place: number) =>
    desk.getByRole('heading', { name: `Request ${place} of 4` });
  const reason = desk.locator('.card .reason');
  await expect(heading(1)).toBeVisible();
  await expectInReach(desk.locator('.card-steps button'));
  await expectAccessible(page, '.deskwork');
  const first = await desk.locator('blockquote').innerText();

  const risk = desk.getByRole('button', { name: 'Risk', pressed: false });
  await risk.focus();
  await page.keyboard.press('Space');
  await expect(
    desk.getByRole('button', { name: 'Risk', pressed: true }),
  ).toBeFocused();
  await page.keyboard.press('Space');
  await expect(risk).toBeFocused();

  await announcements(page);
  for (let place = 1; place <= 4; place += 1) {
    // Nothing is missing, and open it: right for one of the four alone.
    const open = desk.getByRole('button', { name: 'Open it' });
    await tabTo(page, open);
    await page.keyboard.press('Enter');
    await expect(reason).toBeFocused();
    await expect(desk.locator('.element-marks li')).toHaveCount(5);
    if (place === 1) {
      await expectNoSidewaysScroll(page);
      await expectAccessible(page, '.deskwork');
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    if (place < 4) await expect(heading(place + 1)).toBeFocused();
  }
  expect(await announcements(page)).toEqual([]);
  await expect(
    desk.getByRole('heading', {
      name: 'You judged 1 of 4 requests rightly in both.',
    }),
  ).toBeFocused();
  await expect(desk.locator('tbody tr')).toHaveCount(4);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page, '.deskwork');

  await tabTo(page, desk.getByRole('button', { name: 'Take fresh requests' }));
  await page.keyboard.press('Enter');
  await expect(heading(1)).toBeFocused();
  await expect(desk.locator('blockquote')).not.toHaveText(first);
});

for (const step of [forLead, requests])
  test(`cards of ${step} fit at 400 % zoom and with wide text spacing`, async ({
    page,
    site,
  }) => {
    const desk = await openDesk(page, site, step, { width: 320, height: 256 });
    const fits = async () =>
      expect.soft(await textThatDoesNotFit(page)).toEqual([]);
    await expect(desk.locator('.card-steps')).toHaveCSS('position', 'static');
    await fits();
    await addStyle(
      page,
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    );
    await fits();
    await desk.locator('.card-steps button').first().click();
    await expect(desk.locator('.reason')).toBeFocused();
    await fits();
  });

test('cards come without motion for whoever asked for less', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const desk = await openDesk(page, site, requests);
  await expect(desk.locator('.card')).toHaveCSS('animation-name', 'none');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await expect(desk.locator('.card')).toHaveCSS('animation-name', 'card-comes');
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
