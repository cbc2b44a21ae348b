import { answerOne, itemIn, openCheck, questionOn } from './support/check.ts';
import { textThatDoesNotFit } from './support/fit.ts';
import { expect, test } from './support/fixtures.ts';
import { keepPassedDesk } from './support/passedDesk.ts';

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
    await keepPassedDesk(page, { unanswered: 5 });
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
    await page.getByRole('button', { name: 'Submit answer' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await fits('a question without an answer');
    for (let questions = 1; questions <= 5; questions += 1) {
      const { item } = await itemIn(questionOn(page));
      await fits(item.kind);
      // Three wrong of fifteen still pass, and the result has most to show.
      const right = questions > 3;
      await answerOne(page, { right, certainty: 3 });
      await page
        .locator('.answered details')
        .evaluateAll((all) => all.forEach((it) => it.setAttribute('open', '')));
      await fits(`the rationale of ${item.kind}`);
      await page.locator('.rationale ~ .button').click();
      await expect(page.locator('.check .rationale')).toHaveCount(0);
    }
    await expect(page.getByText('You passed', { exact: true })).toBeVisible();
    await expect(page.getByText('Wrong although you were')).toBeVisible();
    await fits('a result with all its parts');
  });
}
