import { readFile } from 'node:fs/promises';
import { isUnedited } from '../unit/takeaways/isUnedited.ts';
import { drawFirst } from './support/bank.ts';
import { answer, answerOne, openCheck } from './support/check.ts';
import { expect, expectAccessible, test } from './support/fixtures.ts';
import { keepPassedDesk } from './support/passedDesk.ts';
import { expectLegible } from './support/printed.ts';

const address = '/mfa-exceptions.html';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every step, diagram and question reads in full, and a question reveals its answer', async ({
    page,
    site,
  }) => {
    await page.goto(site + address);
    for (const heading of [
      'Why exceptions matter',
      'The reset process',
      'Knowledge check',
      'Sources',
    ]) {
      await expect(
        page.getByRole('heading', { name: heading, exact: true }),
      ).toBeVisible();
    }
    await expect(page.getByText('Read this diagram as text')).toHaveCount(2);
    // The third is text itself, and stands there whole.
    await expect(page.locator('.flow-step').last()).toBeVisible();
    await expect(page.locator('.flow-next').first()).toBeHidden();
    await expect(page.locator('.static-questions > li')).toHaveCount(19);
    const reveal = page.locator('.static-questions details').first();
    await reveal.locator('summary').click();
    await expect(reveal.getByText(', right:')).toBeVisible();
    await expect(page.getByText('Connecting…')).toBeHidden();
  });
});

test('Next and Back move by the keyboard and the browser, and focus goes to the heading', async ({
  page,
  site,
}) => {
  await page.goto(site + address);
  await expect(page.locator('[data-phase=practice]')).toBeVisible();
  const heading = (name: string) =>
    page.getByRole('heading', { name, level: 2 });
  await expect(heading('Why exceptions matter')).toBeVisible();
  await page.getByRole('link', { name: 'Next' }).focus();
  await page.keyboard.press('Enter');
  await expect(heading('The exception process')).toBeFocused();
  await expect(heading('Why exceptions matter')).toBeHidden();
  expect(page.url()).toContain('#the-exception-process');
  await page.goBack();
  await expect(heading('Why exceptions matter')).toBeVisible();
  await page.goForward();
  await expect(heading('The exception process')).toBeVisible();
});

test('a link into a step opens it, and a citation leads to its source and back', async ({
  page,
  site,
}) => {
  await page.goto(`${site}${address}#what-happened-elsewhere`);
  const step = page.locator('#what-happened-elsewhere');
  await expect(step).toBeVisible();
  const cite = step.locator('a.cite').first();
  const source = (await cite.getAttribute('href')) ?? '';
  await cite.click();
  await expect(page.locator(source)).toBeFocused();
  await expect(page.locator(source).getByRole('link').first()).toHaveAttribute(
    'target',
    '_blank',
  );
  await page.goBack();
  await expect(step).toBeVisible();
});

test('practice says that nothing is recorded and keeps the place over a reload', async ({
  page,
  site,
}) => {
  await page.goto(site + address);
  await expect(page.getByText('Practice: nothing is recorded.')).toBeVisible();
  await page.getByRole('link', { name: 'Next' }).click();
  await page.goto(site + address);
  await expect(
    page.getByRole('heading', { name: 'The exception process' }),
  ).toBeVisible();
});

test('the check asks for an answer before it accepts one, and runs by keyboard alone', async ({
  page,
  site,
}) => {
  await drawFirst(page, 'choice');
  await page.goto(`${site}${address}#knowledge-check`);
  await page.getByRole('button', { name: 'Start the check' }).press('Enter');
  await expect(
    page.getByRole('heading', { name: 'Question 1 of 15' }),
  ).toBeFocused();
  await page.getByRole('button', { name: 'Submit answer' }).press('Enter');
  await expect(page.getByRole('alert')).toHaveText(
    'Choose an answer, then submit it.',
  );
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(
    'Say how sure you are, then submit.',
  );
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.rationale')).toBeFocused();
});

test('questions that do not load say so and load on request', async ({
  page,
  site,
}) => {
  await page.clock.install();
  let broken = true;
  await page.route('**/items.*.json', (route) =>
    broken ? route.abort() : route.continue(),
  );
  await page.goto(`${site}${address}#knowledge-check`);
  await expect(
    page.getByText('The questions could not be loaded.'),
  ).toBeVisible();
  broken = false;
  // Later than the course fetches what is not on screen yet.
  await page.clock.fastForward(10_000);
  await page.getByRole('button', { name: 'Load the questions again' }).click();
  await expect(
    page.getByRole('button', { name: 'Start the check' }),
  ).toBeVisible();
});

for (const width of [320, 1280]) {
  test(`the lesson is accessible, in light and dark, ${width} px`, async ({
    page,
    site,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    for (const [place, step] of [
      'why-exceptions-matter',
      'recovery-codes',
      'the-reset-process',
      'summary',
      'sources',
    ].entries()) {
      await page.goto(`${site}${address}#${step}`);
      await expect(page.locator(`#${step}`)).toBeVisible();
      // What stands round a step is the same with each.
      await expectAccessible(page, place === 0 ? 'html' : `#${step}`);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - innerWidth,
      );
      expect(wide, `${step} scrolls sideways`).toBeLessThanOrEqual(0);
    }
  });
}

// At 320 pixels the gallery shows each of them.
test('every kind of question and the result are accessible on a wide screen, in light and dark', async ({
  page,
  site,
}) => {
  test.slow();
  await page.setViewportSize({ width: 1280, height: 800 });
  await keepPassedDesk(page, { unanswered: 5 });
  await page.goto(site + address);
  await page.getByRole('button', { name: 'Submit answer' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessible(page);
  for (let questions = 1; questions <= 5; questions += 1) {
    const right = questions > 3;
    await answerOne(page, { right, certainty: 3 });
    await expectAccessible(page, '#knowledge-check');
    await page.locator('.rationale ~ .button').click();
    await expect(page.locator('.check .rationale')).toHaveCount(0);
  }
  await expect(page.locator('.result')).toBeVisible();
  await expectAccessible(page);
});

test('the list of steps folds on a phone and leads to the check', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(site + address);
  const list = page.getByRole('navigation', { name: 'Steps' });
  await expect(
    list.getByRole('link', { name: 'Knowledge check' }),
  ).toBeHidden();
  await list.locator('summary').click();
  await openCheck(page);
  await expect(
    list.getByRole('link', { name: 'Knowledge check' }),
  ).toBeHidden();
});

test('the result gives a certificate, a record that shows edits, a calendar file, and takes the acknowledgement', async ({
  page,
  site,
}) => {
  test.slow();
  await keepPassedDesk(page, { unanswered: 1 });
  await page.goto(site + address);
  await answer(page);
  await expect(
    page.getByRole('heading', { name: 'Your result' }),
  ).toBeFocused();
  await expect(
    page.getByRole('heading', { name: 'Certificate of completion' }),
  ).toBeVisible();
  const print = (what: string) =>
    page.evaluate((it) => {
      document.documentElement.dataset['print'] = it;
    }, what);
  await print('certificate');
  await expectLegible(page, 14);
  await print('');

  const recordFile = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download my record' }).click();
  const text = await readFile(await (await recordFile).path(), 'utf8');
  expect(isUnedited(text)).toBe(true);
  expect(isUnedited(text.replace('"score": 100', '"score": 99'))).toBe(false);

  const calendar = page.waitForEvent('download');
  await page
    .getByRole('button', { name: 'Add refreshers to my calendar' })
    .click();
  const ics = await readFile(await (await calendar).path(), 'utf8');
  expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(2);

  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByRole('alert')).toHaveText(
    'Tick the box first, if it is true.',
  );
  await page.getByRole('checkbox', { name: /written MFA reset/ }).check();
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText('You confirmed:')).toBeVisible();
  await page.reload();
  await page.getByRole('link', { name: 'See your result' }).click();
  await expect(page.getByText('You confirmed:')).toBeVisible();
});

test('the colours chosen stay over a reload, and all steps read on one page', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(site + address);
  const ground = () =>
    page.evaluate(
      () =>
        getComputedStyle(document.body.parentElement ?? document.body)
          .backgroundColor,
    );
  const light = await ground();
  await page.getByLabel('Colours').selectOption('Dark');
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.reload();
  await expect.poll(ground).toBe(dark);
  await page.getByLabel('Read all on one page').check();
  for (const name of ['Why exceptions matter', 'Summary', 'Sources']) {
    await expect(
      page.getByRole('heading', { name, exact: true }),
    ).toBeVisible();
  }
});

test('being offline is said, and so is being back', async ({
  page,
  site,
  context,
}) => {
  await page.goto(site + address);
  await expect(page.locator('[data-phase=practice]')).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText('You are offline.')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('You are offline.')).toBeHidden();
});
