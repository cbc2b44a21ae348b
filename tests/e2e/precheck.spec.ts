import { itemIn, respond } from './support/check.ts';
import { expect, expectAccessible, test } from './support/fixtures.ts';
import { respondByKeyboard } from './support/keyAnswers.ts';
import { tabTo, use } from './support/keys.ts';

test('the check before the lesson goes by keyboard through its last question, folds what is known and shortens the check', async ({
  page,
  site,
}) => {
  test.slow();
  await page.goto(`${site}/mfa-exceptions.html`);
  await expect(page.locator('[data-phase=practice]')).toBeVisible();
  await use(page, page.locator('.precheck > summary'));
  await use(page, page.getByRole('button', { name: 'Start', exact: true }));
  const question = page.locator('.precheck form.question');
  const title = question.locator('.question-title');
  await expect(title).toBeFocused();
  const count = Number((await title.innerText()).split(' of ')[1]);
  expect(count).toBeGreaterThan(4);

  // One wrong, so that one objective is still to be learned.
  const missed = (await itemIn(question)).item.objective;
  const asked = new Set<string>();
  for (let place = 1; place <= count; place += 1) {
    await expect(
      question.getByText(`Question ${place} of ${count}`, { exact: true }),
    ).toBeFocused();
    asked.add((await itemIn(question)).item.objective);
    if (place === 1) await respond(question, { right: false });
    else await respondByKeyboard(page, question);
    const button = question.getByRole('button', { name: 'Submit answer' });
    await tabTo(page, button);
    await page.keyboard.press('Enter');
  }

  await expect(page.getByText('What you showed')).toBeFocused();
  await expectAccessible(page);
  const said = page.locator('.precheck .check-state');
  await expect(said.locator('ul').first().getByRole('listitem')).toHaveCount(
    asked.size - 1,
  );
  await expect(said.getByText('What you missed is taught in:')).toBeVisible();
  expect(asked).toContain(missed);

  const known = await page
    .locator('.step.known')
    .evaluateAll((steps) => steps.map(({ id }) => id));
  expect(known.length).toBeGreaterThan(0);
  for (const step of known)
    await expect(page.locator(`.steps li[data-for="${step}"]`)).toHaveClass(
      'done',
    );
  const [first = ''] = known;
  await page.goto(`${site}/mfa-exceptions.html#${first}`);
  await expect(page.locator(`#${first} > h2`)).toBeFocused();
  await use(
    page,
    page
      .locator(`#${first}`)
      .getByRole('button', { name: 'Read it all the same' }),
  );
  await expect(page.locator(`#${first} > h2`)).toBeFocused();
  await expect(page.locator(`#${first}`)).not.toHaveClass(/known/);

  await page.goto(`${site}/mfa-exceptions.html#knowledge-check`);
  await expect(page.locator('.shortened')).toContainText('in place of 15');
  await page.getByRole('button', { name: 'Start the check' }).press('Enter');
  await expect(
    page.getByRole('heading', { name: /^Question 1 of (8|9|1[0-4])$/ }),
  ).toBeFocused();
});
