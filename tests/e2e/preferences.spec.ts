import type { Locator, Page } from '@playwright/test';
import { runAxe } from './support/axe.ts';
import { drawFirst } from './support/bank.ts';
import { questionOn } from './support/check.ts';
import { expect, test } from './support/fixtures.ts';
import { addStyle } from './support/addStyle.ts';

const address = '/mfa-exceptions.html';

async function openQuestion(page: Page, site: string): Promise<void> {
  await drawFirst(page, 'choice');
  await page.goto(`${site}${address}#knowledge-check`);
  await page.getByRole('button', { name: 'Start the check' }).click();
  await expect(
    page.getByRole('heading', { name: 'Question 1 of 15' }),
  ).toBeFocused();
}

/** How the control looks, with what stands just outside it. */
async function look(page: Page, control: Locator): Promise<string> {
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (!box) throw new Error('The control is not on screen.');
  const clip = {
    x: box.x - 6,
    y: box.y - 6,
    width: box.width + 12,
    height: box.height + 12,
  };
  return (await page.screenshot({ clip })).toString('base64');
}

test.describe('in forced colours', () => {
  // There every ground has the same colour, so what differs is a line or a sign.
  test.use({ forcedColors: 'active', viewport: { width: 1280, height: 900 } });

  test('the chosen answer, the focus and the current step still show', async ({
    page,
    site,
  }) => {
    await openQuestion(page, site);
    // Without the alpha: all lie on the same ground.
    const ground = (control: Locator) =>
      control.evaluate((node) =>
        getComputedStyle(node)
          .backgroundColor.match(/\d+/g)
          ?.slice(0, 3)
          .join(),
      );
    const choices = questionOn(page).locator('.choice');
    const [first, second] = [0, 1].map((n) => choices.nth(n));
    if (!first || !second) throw new Error('There are no choices.');
    const submit = page.getByRole('button', { name: 'Submit answer' });

    const notChosen = await look(page, first);
    const notFocused = await look(page, submit);
    await first.getByRole('radio').focus();
    await page.keyboard.press('Space');
    const focused = await look(page, first);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    const chosen = await look(page, first);
    expect(await ground(first)).toBe(await ground(second));
    expect(chosen).not.toBe(notChosen);
    expect(focused).not.toBe(chosen);
    await expect(submit).toBeFocused();
    expect(await look(page, submit)).not.toBe(notFocused);

    await page.keyboard.press('Enter');
    await expect(page.locator('.rationale')).toBeFocused();
    const edge = (link: Locator) =>
      link.evaluate((node) => getComputedStyle(node).borderLeftColor);
    const steps = page.getByRole('navigation', { name: 'Steps' });
    const here = steps.locator('a[aria-current=step]');
    const other = steps.getByRole('link', { name: 'Recovery codes' });
    expect(await edge(here)).not.toBe(await edge(other));
  });
});

test('who wants less motion gets none', async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openQuestion(page, site);
  const moving = () =>
    page.evaluate(() => {
      const times = (list: string) => list.split(',').map(parseFloat);
      return [...document.querySelectorAll('*')]
        .filter((node) => {
          const style = getComputedStyle(node);
          return [
            ...times(style.transitionDuration),
            ...times(style.animationDuration),
          ].some((seconds) => seconds > 0);
        })
        .map(({ className, nodeName }) => `${nodeName} ${className}`);
    });
  expect(await moving()).toContain('BUTTON button');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await moving()).toEqual([]);
  await expect(page.locator('html')).toHaveCSS('scroll-behavior', 'auto');
});

test('a target smaller than 24 pixels beside another would be found', async ({
  page,
  site,
}) => {
  await page.goto(`${site}${address}`);
  await expect(page.locator('[data-phase=practice]')).toBeVisible();
  await addStyle(
    page,
    '.steps a { min-height: 0; padding: 0; font-size: 9px }',
  );
  const { violations } = await runAxe(page, {
    runOnly: { type: 'tag', values: ['wcag22aa'] },
  });
  expect(violations.map(({ id }) => id)).toEqual(['target-size']);
});
