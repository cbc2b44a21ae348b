import { readFile } from 'node:fs/promises';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { startStrictLms } from './strict-host/server.ts';
import type { StrictLms } from './strict-host/server.ts';
import { size } from './support/bank.ts';
import { answer, openCheck, questionOn } from './support/check.ts';
import { openPart } from './support/forLead.ts';
import { openDesk, leaveDebrief, playCall } from './support/simulation.ts';
import { recordPassedDesk } from './support/passedDesk.ts';
import { respondByKeyboard } from './support/keyAnswers.ts';
import { use } from './support/keys.ts';

// The least that a course needs: no forms, no dialogs, no downloads, no new tabs.
const least = 'allow-scripts allow-same-origin';

async function lmsWith(csp?: string): Promise<StrictLms> {
  const zip = await readFile('dist/packages/mfa-exceptions-scorm12.zip');
  return startStrictLms({ package: { zip }, ...(csp && { csp }) });
}

/** Opens the course in a frame with this sandbox. */
async function launch(
  context: BrowserContext,
  lms: StrictLms,
  sandbox: string,
): Promise<{ page: Page; course: Frame }> {
  const page = await context.newPage();
  await page.goto(lms.url({ sandbox }));
  await expect.poll(() => page.frame('course')?.url()).toContain('index.html');
  const course = page.frame('course');
  if (!course) throw new Error('There is no course frame.');
  return { page, course };
}

/** Gives the learner a passed desk and all but the last answers, between two launches. */
async function passedDesk(
  context: BrowserContext,
  lms: StrictLms,
  unanswered: number,
): Promise<void> {
  const { page, course } = await launch(context, lms, least);
  await expect(course.locator('[data-save=saved]')).toBeVisible();
  await page.goto('about:blank');
  await expect.poll(() => lms.finishes()).toBe(1);
  await page.close();
  await recordPassedDesk(context.request, lms, { unanswered });
}

test('a frame that forbids forms takes every answer and every form of the course', async ({
  context,
}) => {
  test.slow();
  const lms = await lmsWith();
  const { course } = await launch(context, lms, least);
  const going = course.url();
  await openDesk(course);
  // Its log is the longest form of the desk.
  await playCall(course);
  await leaveDebrief(course);

  await course.evaluate(() => (location.hash = 'keeping-the-register'));
  await openPart(course.locator('#keeping-the-register .for-lead'));
  const frame = course.locator('#keeping-the-register .desk-frame').first();
  // It comes to life when it is about to be seen.
  await frame.scrollIntoViewIfNeeded();
  const register = course.locator('#keeping-the-register .deskwork');
  await register.getByRole('button', { name: 'Nothing is wrong' }).click();
  await expect(register.locator('.reason')).toBeFocused();

  await openCheck(course);
  await course.getByRole('button', { name: 'Start the check' }).click();
  await course.getByRole('button', { name: 'Submit answer' }).click();
  await expect(questionOn(course).getByRole('alert')).toBeVisible();
  expect(await answer(course)).toHaveLength(size);
  await expect(course.getByText('100%').first()).toBeVisible();
  await course.getByRole('button', { name: 'Confirm' }).click();
  await expect(course.getByText('tick the box first')).toBeVisible();
  await course.getByRole('checkbox', { name: /written MFA/ }).check();
  await course.getByRole('button', { name: 'Confirm' }).click();
  await expect(course.getByText('You confirmed:')).toBeVisible();
  await expect(course.locator('[data-save=saved]')).toBeVisible();
  const ids = lms.record()[0]?.interactions.map(({ id }) => id) ?? [];
  expect(ids.filter((id) => id.endsWith('_a1'))).toHaveLength(size);
  expect(new URL(course.url()).pathname).toBe(new URL(going).pathname);
  await lms.close();
});

test('a window that forbids forms takes answers of every kind by keyboard, Enter in a field included', async ({
  context,
}) => {
  test.slow();
  const lms = await lmsWith(`default-src 'self'; sandbox ${least}`);
  await passedDesk(context, lms, 5);
  const page = await context.newPage();
  await page.goto(lms.url({ position: 'opener' }));
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Launch' }).click();
  const course = await opened;
  await expect(course.locator('[data-save=saved]')).toBeVisible();
  await openCheck(course);
  const question = questionOn(course);
  const kinds = new Set<string>();
  for (let place = size - 4; place <= size; place += 1) {
    await expect(
      course.getByRole('heading', { name: `Question ${place} of ${size}` }),
    ).toBeFocused();
    kinds.add(await respondByKeyboard(course, question));
    // The focus is on a radio button, from where Enter sends a form off.
    if (place % 2) await course.keyboard.press('Enter');
    else await use(course, course.getByRole('button', { name: 'Submit' }));
    await expect(course.getByRole('group', { name: 'Right.' })).toBeFocused();
    await use(
      course,
      place < size
        ? course.getByRole('button', { name: 'Next question' })
        : course.getByRole('link', { name: 'See your result' }),
    );
  }
  expect(kinds.size).toBe(5);
  await expect(
    course.getByText('Your LMS accepted this result on'),
  ).toBeVisible();
  await lms.close();
});

test('where a frame lets nothing print, the certificate says what to do', async ({
  context,
}) => {
  const lms = await lmsWith();
  await passedDesk(context, lms, 1);
  const { course } = await launch(context, lms, least);
  await openCheck(course);
  await answer(course);
  await course.getByRole('button', { name: 'Print the certificate' }).click();
  await expect(course.getByText('in a frame that may not print')).toBeVisible();
  await lms.close();
});

test('a frame that forbids the scripts of the course gets no promise to connect or to load, and is named as a cause', async ({
  context,
}) => {
  const lms = await lmsWith();
  const { page, course } = await launch(context, lms, 'allow-scripts');
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(
    course.getByText('in a frame that forbids its scripts'),
  ).toBeVisible();
  // All that needs no script is there: the steps by their list, and the core questions.
  await course.getByRole('link', { name: 'Your result' }).click();
  await expect(course.getByText('Results need scripts')).toBeVisible();
  await course.getByRole('link', { name: 'Knowledge check' }).click();
  await expect(
    course.locator('.check .static-questions > li').first(),
  ).toBeVisible();
  await course.getByText('Read all on one page').click();
  await expect(
    course.getByRole('heading', { name: 'Recovery codes', level: 2 }),
  ).toBeVisible();
  for (const claim of [
    /Connecting/,
    /^Loading/,
    /^L(aying|ooking)/,
    /^Opening/,
  ])
    await expect(course.getByText(claim).filter({ visible: true })).toHaveCount(
      0,
    );
  await lms.close();
});
