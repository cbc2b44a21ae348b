import { bank } from './support/bank.ts';
import { answerOne, itemIn, questionOn } from './support/check.ts';
import { expect, expectAccessible, test } from './support/fixtures.ts';
import { keepPassedDesk } from './support/passedDesk.ts';

const address = '/mfa-exceptions.html';
// The first step asks it.
const ID = 'which_account_is_exception';
const item = bank.find((it) => it.item.id === ID)?.item;
const [exhibit] = item?.shows ?? [];
if (!item || !exhibit) throw new Error(`${ID} shows nothing`);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('what a question is about stands above it, as a table with title and headings', async ({
    page,
    site,
  }) => {
    await page.goto(site + address);
    const table = page.getByRole('table', { name: exhibit.title });
    await expect(table).toBeVisible();
    await expect(table.getByRole('columnheader')).toHaveText([
      ...(exhibit.columns ?? []),
    ]);
    await expect(table.getByRole('cell')).toHaveText(exhibit.rows.flat());
  });
});

test('an exhibit comes before its question for the eye and for a screen reader, on a narrow screen too', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${site}${address}#why-exceptions-matter`);
  const question = page.locator('.ask:visible form.question').first();
  await page.locator('.ask:visible').first().scrollIntoViewIfNeeded();
  const table = question.getByRole('table', { name: exhibit.title });
  const group = question.getByRole('group', { name: item.stem });
  await expect(table).toBeVisible();
  const [above, below] = [await table.boundingBox(), await group.boundingBox()];
  expect(above && below && above.y + above.height <= below.y).toBe(true);
  const order = await question.evaluate((form) =>
    [...form.querySelectorAll('table, fieldset')].map((it) => it.localName),
  );
  expect(order.slice(0, 2)).toEqual(['table', 'fieldset']);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > window.innerWidth,
  );
  expect(wide).toBe(false);
  await expectAccessible(page, '.ask');
});

test('the check shows what its question is about', async ({ page, site }) => {
  await keepPassedDesk(page, { unanswered: 15 });
  await page.goto(site + address);
  const question = questionOn(page);
  for (;;) {
    const { item: asked } = await itemIn(question);
    if (asked.shows) {
      await expect(question.locator('.exhibit caption')).toHaveText(
        asked.shows.map(({ title }) => title),
      );
      return;
    }
    await answerOne(page, { right: true, certainty: 3 });
    await page.locator('.rationale ~ .button').click();
    await expect(page.locator('.check .rationale')).toHaveCount(0);
  }
});
