import { expect, test } from '@playwright/test';
import type { FrameLocator, Page } from '@playwright/test';
import { answer, openCheck } from './support/check.ts';
import { addLearner, importZip } from './support/lms.ts';
import { ownPackage } from './support/packages.ts';
import { previewServer } from './support/preview.ts';

/** Opens the cmi5 course from the LMS's page. */
async function launch(page: Page): Promise<FrameLocator> {
  const unit = page.getByRole('listitem').filter({ hasText: 'cmi5' });
  await unit
    .getByRole('button', { name: /^(Launch|Resume)$/ })
    .last()
    .click();
  return page.frameLocator('#course');
}

function isStatement(
  value: unknown,
): value is { id: string; verb: { id: string } } {
  return typeof value === 'object' && value !== null && 'verb' in value;
}

/** What the record store was told, by verb and id, and how it answered. */
function heard(page: Page) {
  const told: { verb: string; id: string; status: number }[] = [];
  page.on('response', (response) => {
    const request = response.request();
    if (request.method() !== 'POST' || !/statements/.test(request.url()))
      return;
    const body: unknown = request.postDataJSON();
    for (const each of [body].flat().filter(isStatement)) {
      const verb = each.verb.id.split('/').at(-1) ?? '';
      told.push({ verb, id: each.id, status: response.status() });
    }
  });
  return told;
}

test('cmi5: a learner who has used up every try is told so, the record store hears of it once, and a later launch goes on without a fault', async ({
  context,
}) => {
  test.slow();
  const preview = await previewServer();
  const { bytes: zip } = await ownPackage('cmi5');
  const page = await context.newPage();
  const home = `${preview.url}/lms/`;
  await importZip(page, home, zip);
  await addLearner(page, home);
  const learner = page.url();
  const told = heard(page);
  const course = await launch(page);
  await expect(course.locator('[data-save=saved]')).toBeVisible();
  for (const button of ['Start the check', 'Try again', 'Try again']) {
    await openCheck(course);
    await course.getByRole('button', { name: button }).click();
    await answer(course, { rightOnes: 0 });
  }
  await expect(course.locator('.result')).toContainText('no attempts left');
  expect(told.filter(({ verb }) => verb === 'failed')).toEqual([]);
  await course.getByRole('button', { name: 'Save and finish' }).click();
  await expect
    .poll(() => told.filter(({ verb }) => verb === 'terminated').length)
    .toBe(1);
  const failed = () => told.filter(({ verb }) => verb === 'failed');
  await expect.poll(() => failed().map(({ status }) => status)).toEqual([200]);

  await page.goto(learner);
  const again = await launch(page);
  await expect(again.locator('[data-save=saved]')).toBeVisible();
  await openCheck(again);
  await expect(again.getByText('No attempts are left.')).toBeVisible();
  await page.goto(home);
  expect(failed()).toHaveLength(1);
  expect(told.filter(({ status }) => status !== 200)).toEqual([]);
  await preview.close();
});
