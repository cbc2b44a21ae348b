import { answer, answerOne, openCheck } from './support/check.ts';
import { textThatDoesNotFit } from './support/fit.ts';
import { expect, test } from './support/fixtures.ts';

const EVERY_ITEM = [
  'exception_elements',
  'recovery_code_risk',
  'reported_method',
];

for (const { title, width, text } of [
  // 1280 px at 400 %.
  { title: 'at 400 % zoom', width: 320, text: 16 },
  { title: 'with text at 200 % on a desktop', width: 1280, text: 32 },
  { title: 'with text at 200 % on a phone', width: 360, text: 32 },
]) {
  test(`every step, the check and the result fit ${title}: nothing is cut off, covered or beside the window`, async ({
    page,
    site,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    // What the browser's own setting for text does, media queries included.
    const browser = await page.context().newCDPSession(page);
    await browser.send('Page.setFontSizes', { fontSizes: { standard: text } });
    await page.goto(`${site}/mfa-exceptions.html`);
    await expect(page.locator('[data-phase=practice]')).toBeVisible();
    await expect(page.locator('html')).toHaveCSS('font-size', `${text}px`);

    const fits = async (what: string) =>
      expect.soft(await textThatDoesNotFit(page), what).toEqual([]);
    const steps = await page
      .locator('[data-step]')
      .evaluateAll((sections) => sections.map(({ id }) => id));
    expect(steps.length).toBeGreaterThan(10);
    for (const step of steps) {
      await page.evaluate((id) => (location.hash = id), step);
      const section = page.locator(`[id="${step}"]`);
      await expect(section).not.toHaveAttribute('hidden');
      // Folded text must fit as well.
      await section.locator('details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      await fits(step);
    }

    const fold = page.getByRole('navigation', { name: 'Steps' });
    if (!(await fold.getByRole('list').isVisible()))
      await fold.locator('summary').click();
    await fits('the list of steps');
    await openCheck(page);
    // The check comes to life when it is about to be seen, and text this large puts it further down.
    await page.locator('.check').scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Start the check' }).click();
    await page.getByRole('button', { name: 'Submit answer' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await fits('a question without an answer');
    await answerOne(page, EVERY_ITEM);
    await page.locator('.rationale summary').click();
    await fits('a rationale');
    await page.getByRole('button', { name: 'Next question' }).click();
    await answer(page, { wrong: EVERY_ITEM });
    await expect(page.getByText('Not passed yet')).toBeVisible();
    await fits('a result that did not pass');
    await page.getByRole('link', { name: 'To the check' }).click();
    await page.getByRole('button', { name: 'Try again' }).click();
    await answer(page, { wrong: [] });
    await expect(page.getByText('The check is passed')).toBeVisible();
    await fits('a check that is passed');
  });
}
