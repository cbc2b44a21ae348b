import type { Locator, Page } from '@playwright/test';
import { itemIn, respond } from './support/check.ts';
import { expect, expectAccessible, test } from './support/fixtures.ts';

const address = '/mfa-exceptions.html';
const sizes = [
  [1000, 600],
  [1366, 768],
  [390, 844],
] as const;

/** The question that a step asks; with `kind` of the round's first. */
async function openQuestion(
  page: Page,
  site: string,
  step: string,
): Promise<Locator> {
  await page.goto(`${site}${address}#${step}`);
  await page.locator(`#${step} .ask`).scrollIntoViewIfNeeded();
  const question = page.locator(`#${step} form.question`);
  await expect(question).toBeVisible();
  return question;
}

/** Fails where nothing on the page has the focus. */
async function expectFocus(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName))
    .not.toBe('BODY');
}

const submit = (question: Locator): Promise<void> =>
  question.getByRole('button', { name: 'Submit answer' }).click();

for (const [width, height] of sizes)
  test(`an answer is marked where it was given, with what comes next in view, ${width}×${height}`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height });
    const question = await openQuestion(page, site, 'get-approval');
    const { key } = await itemIn(question);
    const item = await respond(question, { right: false });
    await submit(question);
    await expect(
      question.getByRole('group', { name: 'Not right.' }),
    ).toBeFocused();

    const parts = question.locator('.answered > li');
    await expect(parts).toHaveCount(item.choices.length);
    const wrong = parts.filter({ hasText: 'Your answer, not right.' });
    await expect(wrong).toHaveCount(1);
    await expect(wrong).toBeInViewport();
    await expect(wrong).toContainText(
      key.rationales[
        item.choices.find(({ id }) => !key.correct.includes(id))?.id ?? ''
      ] ?? '?',
    );
    await expect(parts.filter({ hasText: 'The right answer.' })).toHaveCount(1);
    const again = question.getByRole('button', {
      name: 'Answer it again from memory',
    });
    await expect(again).toBeInViewport({ ratio: 1 });

    await again.click();
    await expect(
      question.getByRole('heading', { name: 'Once more' }),
    ).toBeFocused();
    await respond(question, { right: true });
    await submit(question);
    await expect(question.getByRole('group', { name: 'Right.' })).toBeFocused();
    // The answer stays, and the way on is in sight.
    await expect(
      parts.filter({ hasText: 'Your answer, and right.' }),
    ).toBeInViewport();
    await expect(page.getByRole('button', { name: 'Done' })).toHaveCount(0);
    await question.getByRole('button', { name: 'Ask me again' }).click();
    await expect(
      question.getByRole('heading', { name: 'Question 1 of 1' }),
    ).toBeFocused();
  });

test('a round over two questions says how it went, and never loses the focus', async ({
  page,
  site,
}) => {
  const question = await openQuestion(page, site, 'recovery-codes');
  await respond(question, { right: false });
  await submit(question);
  await expectFocus(page);
  await question.getByRole('button', { name: 'Next question' }).click();
  await expect(
    question.getByRole('heading', { name: 'Question 2 of 2' }),
  ).toBeFocused();
  await respond(question, { right: true });
  await submit(question);
  await question.getByRole('button', { name: 'Next question' }).click();
  await expect(question.getByRole('heading', { name: 'Once' })).toBeFocused();
  await respond(question, { right: true });
  await submit(question);
  await expect(
    question.getByText('1 of 2 right the first time; all are right now.'),
  ).toBeVisible();
  await expectFocus(page);
  await expect(
    page.locator('#recovery-codes').getByRole('link', { name: 'Next' }),
  ).toBeInViewport();
  await expectAccessible(page, '#recovery-codes .ask');
});

test('an answer that is missing is named beside its field and in view', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1000, height: 600 });
  const question = await openQuestion(page, site, 'get-approval');
  await submit(question);
  const error = question.getByRole('alert');
  await expect(error).toHaveText('Choose an answer, then submit it.');
  await expect(error).toBeInViewport({ ratio: 1 });
  await expect(question.getByRole('group').first()).toContainText(
    'Choose an answer',
  );
  await expectFocus(page);
});

test('a question that could not be loaded keeps the focus while it is asked for again', async ({
  page,
  site,
}) => {
  await page.clock.install();
  let broken = true;
  await page.route('**/items.*.json', (route) =>
    broken ? route.abort() : route.continue(),
  );
  await page.goto(`${site}${address}#knowledge-check`);
  const again = page.getByRole('button', {
    name: 'Load the questions again',
  });
  await expect(again).toBeVisible();
  await page.clock.fastForward(10_000);
  broken = false;
  await again.press('Enter');
  await expect(
    page.getByRole('button', { name: 'Start the check' }),
  ).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'Knowledge check' }),
  ).toBeFocused();
});

test('each choice stands beside its button, and its words begin next to it', async ({
  page,
  site,
}) => {
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    const question = await openQuestion(page, site, 'get-approval');
    const gaps = await question.locator('.choice').evaluateAll((all) =>
      all.map((choice) => {
        const button = choice.querySelector('input');
        const words = choice.querySelector('span');
        if (!button || !words) return Infinity;
        return (
          words.getBoundingClientRect().left -
          button.getBoundingClientRect().right
        );
      }),
    );
    expect(gaps.length).toBeGreaterThan(1);
    for (const gap of gaps) {
      expect(gap).toBeGreaterThanOrEqual(0);
      expect(gap).toBeLessThan(16);
    }
  }
});
