import type { Locator, Page } from '@playwright/test';
import { addStyle } from './support/addStyle.ts';
import { itemIn, respond } from './support/check.ts';
import { expect, test } from './support/fixtures.ts';
import { tabTo } from './support/keys.ts';
import { withStoppedClock } from './support/stoppedClock.ts';

const address = '/mfa-exceptions.html';

const entry = (page: Page, step: string): Locator =>
  page.locator(`.steps li[data-for="${step}"]`);
const ticked = (page: Page): Promise<string[]> =>
  page
    .locator('.steps li.done')
    .evaluateAll((all) => all.map((it) => it.getAttribute('data-for') ?? ''));
const endOf = (page: Page, step: string): Locator =>
  page.locator(`#${step} .step-end`);

async function open(page: Page, site: string, step: string): Promise<void> {
  await page.goto(`${site}${address}#${step}`);
  await expect(page.locator(`#${step}`)).toBeVisible();
}

/** As long as any step has to be in view before it counts as read, and a moment more. */
const aRead = 31_000;

/** Lets the time of reading pass until a step is ticked: what watches comes only after the launch. */
async function takeTime(page: Page, step: string): Promise<void> {
  await expect(async () => {
    await page.clock.runFor(aRead);
    await expect(entry(page, step)).toHaveClass('done', { timeout: 1000 });
  }).toPass({ timeout: 30_000 });
}

/** Reads a step to its end, which shows that the course is watching. What loads on the way moves the end down. */
async function readThrough(page: Page, step: string): Promise<void> {
  await expect(async () => {
    await endOf(page, step).evaluate((end) => end.scrollIntoView());
    await page.clock.runFor(aRead);
    await expect(entry(page, step)).toHaveClass('done', { timeout: 1000 });
  }).toPass({ timeout: 30_000 });
}

/** Once a place is in view, whoever watched from before this has heard of it too. */
const comesIntoView = (place: Locator): Promise<void> =>
  place.evaluate(
    (end) =>
      new Promise<void>((seen) => {
        end.scrollIntoView();
        new IntersectionObserver((entries) => {
          if (entries.some(({ isIntersecting }) => isIntersecting)) seen();
        }).observe(end);
      }),
  );

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 600 });
  await page.clock.install();
});

test('a step that was scrolled through is ticked once there was time to read it, without another scroll', async ({
  page,
  site,
}) => {
  await open(page, site, 'get-approval');
  await readThrough(page, 'get-approval');
  await withStoppedClock(page, async () => {
    await open(page, site, 'recovery-codes');
    await comesIntoView(endOf(page, 'recovery-codes'));
    await page.clock.runFor(4_000);
    expect(await ticked(page)).toEqual(['get-approval']);
    await page.clock.runFor(aRead);
    await expect(entry(page, 'recovery-codes')).toHaveClass('done');
  });
});

test('Next leads on at once, and the step left behind gets no tick', async ({
  page,
  site,
}) => {
  await open(page, site, 'get-approval');
  await readThrough(page, 'get-approval');
  await open(page, site, 'recovery-codes');
  // A real press: it puts the focus on the way on, which is past the end.
  await page
    .locator('#recovery-codes .step-nav')
    .getByRole('link', { name: 'Next' })
    .click();
  await expect(page.locator('#recovery-codes')).toBeHidden();
  await page.clock.runFor(aRead);
  expect(await ticked(page)).not.toContain('recovery-codes');
});

test('a step is ticked when it was read to its end, not when it was opened, and stays ticked at the next launch', async ({
  page,
  site,
}) => {
  await open(page, site, 'why-exceptions-matter');
  await open(page, site, 'the-exception-process');
  const link = entry(page, 'the-exception-process').getByRole('link');
  await expect(link).toHaveAccessibleName(/process$/);
  await readThrough(page, 'the-exception-process');
  expect(await ticked(page)).toEqual(['the-exception-process']);
  await expect(link).toHaveAccessibleName(/process \(read\)$/);
  await expect(
    page.getByRole('progressbar', { name: 'Steps done' }),
  ).toHaveJSProperty('value', 1);
  await open(page, site, 'recovery-codes');
  await page.reload();
  await expect.poll(() => ticked(page)).toEqual(['the-exception-process']);
});

test('a step that is wholly in view is read, and the minutes left fall', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1000, height: 3000 });
  await open(page, site, 'get-approval');
  const left = page.locator('[data-left]');
  const before = await left.innerText();
  await takeTime(page, 'get-approval');
  await expect(left).not.toHaveText(before);
});

test('whoever reads by keyboard has read a step at its last link', async ({
  page,
  site,
}) => {
  await open(page, site, 'recovery-codes');
  await tabTo(
    page,
    page.locator('#recovery-codes').getByRole('link', { name: 'Next' }),
  );
  await takeTime(page, 'recovery-codes');
});

test('a step whose question was answered is ticked, though its end was never seen', async ({
  page,
  site,
}) => {
  await open(page, site, 'get-approval');
  await addStyle(page, '.step-end { display: none }');
  await page.locator('#get-approval .ask').scrollIntoViewIfNeeded();
  const question = page.locator('#get-approval form.question');
  await respond(question, { right: false });
  await page.locator('#get-approval .step-nav').last().scrollIntoViewIfNeeded();
  expect(await ticked(page)).toEqual([]);
  await question.getByRole('button', { name: 'Submit answer' }).click();
  await expect(entry(page, 'get-approval')).toHaveClass('done');
});

test('a step with two questions is not ticked after the first', async ({
  page,
  site,
}) => {
  await open(page, site, 'recovery-codes');
  await addStyle(page, '.step-end { display: none }');
  await page.locator('#recovery-codes .ask').scrollIntoViewIfNeeded();
  const question = page.locator('#recovery-codes form.question');
  const submit = question.getByRole('button', { name: 'Submit answer' });
  const { item } = await itemIn(question);
  await respond(question, { right: true });
  await submit.click();
  await expect(question.locator('.rationale')).toBeFocused();
  expect(await ticked(page)).toEqual([]);
  await question.getByRole('button', { name: 'Next question' }).click();
  await expect(question.locator('legend').first()).not.toHaveText(item.stem);
  await respond(question, { right: true });
  await submit.click();
  await expect(entry(page, 'recovery-codes')).toHaveClass('done');
});

test('paper, which holds all steps, ticks none', async ({ page, site }) => {
  await open(page, site, 'get-approval');
  await readThrough(page, 'get-approval');
  await page.emulateMedia({ media: 'print' });
  await comesIntoView(endOf(page, 'recovery-codes'));
  await page.clock.runFor(aRead);
  expect(await ticked(page)).toEqual(['get-approval']);
});

test("a lead's step that stands folded is not read, and is once it was opened", async ({
  page,
  site,
}) => {
  await open(page, site, 'get-approval');
  await readThrough(page, 'get-approval');
  await open(page, site, 'evidence-to-collect');
  const part = page.locator('#evidence-to-collect details[data-for-lead]');
  await expect(part).not.toHaveAttribute('open');
  await page
    .locator('#evidence-to-collect')
    .getByRole('link', { name: 'Next' })
    .scrollIntoViewIfNeeded();
  await page.clock.runFor(aRead);
  await expect(entry(page, 'evidence-to-collect')).not.toHaveClass('done');
  await part.locator('summary').click();
  await readThrough(page, 'evidence-to-collect');
});

test('on one page, a step is ticked where its end is', async ({
  page,
  site,
}) => {
  await open(page, site, 'why-exceptions-matter');
  await page.getByLabel('Read all on one page').check();
  await readThrough(page, 'recovery-codes');
  await expect(entry(page, 'what-standards-ask')).not.toHaveClass('done');
});

test('whoever has read a step may try it on a call, and Back leads to the step again', async ({
  page,
  site,
}) => {
  await open(page, site, 'recovery-codes');
  const toDesk = page
    .locator('#recovery-codes .step-nav')
    .getByRole('link', { name: 'Try it on a call' })
    .filter({ visible: true });
  await toDesk.click();
  await expect(page.locator('#practice-desk')).toBeVisible();
  await page.goBack();
  await expect(page.locator('#recovery-codes h2').first()).toBeInViewport();
  // The first step has the opening for it, and Next of the last one leads to the desk.
  const steps = await page.locator('.step').evaluateAll((all) =>
    all.map((it) => ({
      id: it.id,
      leads: !!it.querySelector('.step-nav a:not(.button)'),
    })),
  );
  const desk = steps.findIndex(({ id }) => id === 'practice-desk');
  expect(steps.slice(1, desk - 1).every(({ leads }) => leads)).toBe(true);
  expect([steps[0], ...steps.slice(desk - 1)].some((it) => it?.leads)).toBe(
    false,
  );
});
