import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './support/fixtures.ts';
import { answer, press } from './support/onCall.ts';
import { keyboard } from './support/simulation.ts';

const sizes = [
  { width: 1000, height: 600 },
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
  { width: 320, height: 568 },
];

const main = (page: Page) => page.locator('.stage .frame-main');
const named = (page: Page, name: string) => page.locator(`input[name=${name}]`);

/** Fails where a control of the action bar is not wholly on screen, or covered. */
async function expectInReach(page: Page): Promise<void> {
  const hidden = await page
    .locator('.stage .frame-foot button')
    .evaluateAll((all) =>
      all
        .filter((it) => {
          const { left, right, top, bottom } = it.getBoundingClientRect();
          const at = document.elementFromPoint(
            (left + right) / 2,
            (top + bottom) / 2,
          );
          const whole =
            left >= 0 && right <= innerWidth && bottom <= innerHeight;
          return !whole || !it.contains(at);
        })
        .map((it) => it.textContent),
    );
  expect(hidden).toEqual([]);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - innerWidth,
  );
  expect(wide).toBeLessThanOrEqual(0);
}

/** Opens the log of a call in which questions were asked, and ticks them. */
async function tickQuestions(page: Page, site: string): Promise<void> {
  await answer(page, site, 'C04 A');
  await press(page, 'K');
  await page.keyboard.press('l');
  await named(page, 'log-check-K').check();
}

test.describe('the log', () => {
  test('shows all that a check can have shown, whole, at every size', async ({
    page,
    site,
  }) => {
    await tickQuestions(page, site);
    const answers = page.locator('.segments');
    for (const size of sizes) {
      await page.setViewportSize(size);
      await expect(answers.locator('label')).toHaveCount(4);
      const cut = await answers.evaluate((box) => {
        const edge = box.getBoundingClientRect().right;
        return [...box.querySelectorAll('label')]
          .filter((it) => it.getBoundingClientRect().right > edge)
          .map((it) => it.textContent);
      });
      expect(cut, `at ${size.width}`).toEqual([]);
    }
  });

  test('names what is open, goes there, and is signed when all is said', async ({
    page,
    site,
  }) => {
    await answer(page, site, 'C04 A');
    for (const code of ['D', 'K', 'CF'] as const) await press(page, code);
    await page.keyboard.press('l');
    await expect(page.locator('.frame-bar h2')).toBeFocused();
    await expect(page.locator('.stage input:checked')).toHaveCount(0);

    await main(page).click();
    const alert = page.locator('.frame-foot [role=alert]');
    await expect(alert).toHaveText(
      'Still open: Checks, What I did, Who approved.',
    );
    await expect(page.locator('#paper-check-lacks')).toHaveText(
      'Tick each check that was made, or that none was.',
    );
    await expect(page.locator('#paper-check input').first()).toBeFocused();

    await named(page, 'log-check-K').check();
    await named(page, 'log-showed-K').first().check();
    await named(page, 'log-check-CF').check();
    await page.locator('input[name=log-outcome][value=none]').check();
    await main(page).click();
    await expect(alert).toHaveText('Still open: Checks, Who approved.');
    await expect(page.locator('#paper-check-lacks')).toHaveText(
      'Say what each ticked check showed.',
    );
    // To the check without a showing, past the one that has one.
    await expect(named(page, 'log-showed-CF').first()).toBeFocused();
    await expect(named(page, 'log-showed-CF').first()).toBeInViewport();

    await page.getByRole('button', { name: /^Who approved ?, open/ }).click();
    await expect(named(page, 'log-approver').first()).toBeFocused();
    await expect(named(page, 'log-approver').first()).toBeInViewport();
    // What was lacking goes, and the answers stay under the hand.
    const lies = () =>
      named(page, 'log-approver')
        .first()
        .evaluate((it) => it.getBoundingClientRect().top);
    const before = await lies();
    await named(page, 'log-approver').first().check();
    await expect(alert).toHaveText('Still open: Checks.');
    expect(await lies()).toBe(before);

    // Going back to look keeps what is written.
    await page
      .getByRole('button', { name: 'Back to the case', exact: true })
      .click();
    await page.keyboard.press('l');
    await expect(named(page, 'log-check-K')).toBeChecked();
    await page.locator('input[name=log-showed-K][value=no_proof]').check();
    await page.locator('input[name=log-showed-CF][value=denied]').check();
    await page.locator('input[name=log-approver][value=none]').check();
    await expect(alert).toHaveText('');
    await expect(
      page.getByRole('button', { name: /^Checks ?, filled/ }),
    ).toBeVisible();
    await main(page).click();
    await expect(page.locator('.stage .debrief')).toBeVisible();
  });

  test('never says both that a check was made and that none was', async ({
    page,
    site,
  }) => {
    await tickQuestions(page, site);
    await named(page, 'log-check-none').check();
    await expect(named(page, 'log-check-K')).not.toBeChecked();
    await expect(page.locator('.segments')).toHaveCount(0);
    await named(page, 'log-check-K').check();
    await expect(named(page, 'log-check-none')).not.toBeChecked();
  });
});

test('an exception form names what is open, and is handed in when it is whole', async ({
  page,
  site,
}) => {
  await answer(page, site, 'C08 A');
  await press(page, 'EX');
  await main(page).click();
  await expect(page.locator('.frame-foot [role=alert]')).toHaveText(
    'Still open: Reason, Risk, Approver, Controls in place of MFA, End date, Line in the register.',
  );
  await expect(named(page, 'form-reason').first()).toBeFocused();
  await expectAccessible(page);
  for (const name of ['reason', 'risk', 'approver', 'controls'])
    await named(page, `form-${name}`).first().check();
  await named(page, 'form-end_date').first().check();
  await named(page, 'form-register').first().check();
  await main(page).click();
  await expect(page.locator('.in-call')).toBeVisible();
  await expect(page.locator('.talk')).toContainText('exception form');
});

test.describe('a no', () => {
  test('is typed, compared with two wordings of this call, and said', async ({
    page,
    site,
  }) => {
    await answer(page, site, 'C04 A');
    await press(page, 'X');
    const field = page.getByLabel('What do you say?');
    await expect(field).toBeFocused();
    await expect(page.locator('.no-beside')).toContainText(
      'The record is not open.',
    );
    await main(page).click();
    await expect(page.locator('#own-no-lacks')).toHaveText(
      'Write a sentence first, or say it aloud.',
    );
    await expect(field).toBeFocused();
    // Digits and letters are words here, not moves.
    await page.keyboard.type(
      'Not on this call, 1 moment. Come by with your ID.',
    );
    await main(page).click();
    await expect(page.getByRole('heading', { name: 'You said' })).toBeFocused();
    await expect(page.locator('.own-no')).toHaveText(
      'Not on this call, 1 moment. Come by with your ID.',
    );
    await expect(page.locator('.model-no')).toContainText([
      'Come to one of our counters with a photo ID',
      'I help anybody the moment I',
    ]);
    await expect(named(page, 'own-no-mark')).toHaveCount(3);
    await named(page, 'own-no-mark').first().check();
    // Back to the words, to better them.
    await page.keyboard.press('Escape');
    await expect(field).toHaveValue(
      'Not on this call, 1 moment. Come by with your ID.',
    );
    await main(page).click();
    await page.keyboard.press('3');
    await expect(page.locator('.in-call')).toBeVisible();
    await expect(page.locator('.stage :focus')).toHaveCount(1);
    const kept = await page.evaluate(() => JSON.stringify(localStorage));
    expect(kept).not.toContain('Come by with your ID');
  });

  test('said aloud or in a chosen wording is said too', async ({
    page,
    site,
  }) => {
    await answer(page, site, 'C04 A');
    await press(page, 'D');
    await press(page, 'X');
    await expect(page.locator('.no-beside')).toContainText(
      'What is here is not for the caller.',
    );
    await page.getByRole('button', { name: 'Choose a wording' }).click();
    await page.getByRole('button', { name: 'Certain' }).click();
    await expect(page.getByRole('alert')).toHaveText('Choose a wording first.');
    await expect(named(page, 'wording').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'I said it aloud' }).click();
    await page.getByRole('button', { name: 'Fairly sure' }).click();
    await expect(page.locator('.line.desk')).toHaveCount(1);
    await press(page, 'X');
    await page.getByRole('button', { name: 'Choose a wording' }).click();
    await named(page, 'wording').nth(1).check();
    const wording = await named(page, 'wording').nth(1).inputValue();
    await page.getByRole('button', { name: 'Certain' }).click();
    await expect(page.locator('.line.desk')).toHaveCount(2);
    await expect(page.locator('.line.desk').last()).toContainText(
      wording.replaceAll("'", '’'),
    );
  });

  test('is written and said by keyboard alone', async ({ page, site }) => {
    await answer(page, site, 'C04 A');
    await press(page, 'X');
    const hand = keyboard(page);
    await expect(page.getByLabel('What do you say?')).toBeFocused();
    await page.keyboard.type('Not like this, I am sorry.');
    await hand.press(page.getByRole('button', { name: 'Compare' }));
    await hand.tick(named(page, 'own-no-mark').nth(2));
    await page.keyboard.press('2');
    await expect(page.locator('.in-call')).toBeVisible();
    await expect(page.locator('.stage :focus')).toHaveCount(1);
  });
});

test('log and no keep their action bars in reach at every size, and are accessible', async ({
  page,
  site,
}) => {
  test.slow();
  await answer(page, site, 'C04 A');
  for (const code of ['D', 'K', 'CF', 'X'] as const) await press(page, code);
  const look = async () => {
    for (const size of sizes) {
      await page.setViewportSize(size);
      await expectInReach(page);
    }
    await expectAccessible(page);
  };
  await look();
  await page.getByLabel('What do you say?').fill('Not yet, I am sorry.');
  await main(page).click();
  await look();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Choose a wording' }).click();
  await look();
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('What do you say?')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.in-call')).toBeVisible();
  await page.keyboard.press('l');
  await named(page, 'log-check-K').check();
  await main(page).click();
  await look();
});
