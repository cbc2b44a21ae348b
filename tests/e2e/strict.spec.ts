import type { BrowserContext, Frame, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { startStrictLms } from './strict-host/server.ts';
import type { StrictLaunch, StrictLms } from './strict-host/server.ts';
import {
  callsBeforeRationale,
  changeFaults,
  refusedCalls,
} from './strict-host/control.ts';
import {
  answer,
  answerOne,
  openCheck,
  questionOn,
  respond,
} from './support/check.ts';
import {
  openDesk,
  passDesk,
  leaveDebrief,
  playCall,
} from './support/simulation.ts';
import { recordPassedDesk } from './support/passedDesk.ts';
import { ownPackage } from './support/packages.ts';
import { withStoppedClock } from './support/stoppedClock.ts';

// The real package on the strict LMS: plain http without a secure context, a
// deep path with a query, and a policy that forbids everything inline.
let lms: StrictLms;

test.beforeEach(async () => {
  const { bytes: zip } = await ownPackage();
  lms = await startStrictLms({ package: { zip }, csp: "default-src 'self'" });
});

test.afterEach(async () => {
  await lms.close();
});

interface Launched {
  page: Page;
  course: Frame;
  /** What the browser complained of: errors, policy violations, failed requests. */
  troubles: string[];
}

async function launch(
  context: BrowserContext,
  how: StrictLaunch = {},
): Promise<Launched> {
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (m) => {
    // The LMS's own page asks for an icon that it does not have.
    const icon = m.location().url.endsWith('favicon.ico');
    if (m.type() === 'error' && !icon) troubles.push(m.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    if (request.url().includes('astro-retry'))
      troubles.push(`retried ${request.url()}`);
  });
  await page.goto(lms.url(how, 'lms.test'));
  await expect.poll(() => page.frame('course')?.url()).toContain('index.html');
  const course = page.frame('course');
  if (!course) throw new Error('There is no course frame.');
  await expect(course.locator('[data-phase=starting]')).toHaveCount(0);
  return { page, course, troubles };
}

/** Closes the tab and waits until the LMS has booked what the page sent on its way out. */
async function leave(page: Page): Promise<void> {
  const before = lms.finishes();
  await page.close();
  await expect.poll(() => lms.finishes()).toBeGreaterThan(before);
}

async function saved(course: Frame): Promise<void> {
  await expect(course.locator('[data-save=saved]')).toBeVisible();
}

test('the whole course runs on plain http under a strict policy without a fault, a 404 or a retry', async ({
  context,
}) => {
  test.slow();
  const { page, course, troubles } = await launch(context);
  expect(await course.evaluate(() => isSecureContext)).toBe(false);
  await saved(course);
  for (let step = 2; step <= 12; step += 1) {
    await course.getByRole('link', { name: 'Next' }).click();
    await expect(course.getByText(`Step ${step} of 14`).first()).toBeVisible();
  }
  await passDesk(course);
  await openCheck(course);
  await course.getByRole('button', { name: 'Start the check' }).click();
  await answer(course);
  await expect(
    course.getByRole('heading', { name: 'You passed' }),
  ).toBeVisible();
  await expect(
    course.getByText('Your LMS accepted this result on'),
  ).toBeVisible();
  await course.getByRole('button', { name: 'Save and finish' }).click();
  await expect(course.getByText(/^Your LMS accepted everything/)).toBeVisible();
  expect(lms.record()).toMatchObject([
    { status: 'passed', location: 'knowledge-check' },
  ]);
  expect(await refusedCalls(page)).toEqual([]);
  expect(lms.missing()).toEqual([]);
  expect(troubles).toEqual([]);
});

test('a tab closed without warning after each answer loses nothing that was shown as saved', async ({
  context,
}) => {
  test.slow();
  let answered = 0;
  for (let tab = 1; tab <= 3; tab += 1) {
    const { page, course } = await launch(context);
    await openCheck(course);
    const start = course.getByRole('button', { name: 'Start the check' });
    if (tab === 1) await start.click();
    await expect(
      course.getByText(`Question ${answered + 1} of 15`),
    ).toBeVisible();
    await answerOne(course);
    await saved(course);
    answered += 1;
    expect(lms.record()[0]?.interactions).toHaveLength(answered);
    await page.close();
  }
  const { course } = await launch(context);
  await expect(course.getByText('Question 4 of 15')).toBeVisible();
  expect(lms.record()).toMatchObject([{ status: 'incomplete', score: '' }]);
});

test('a call under way outlives a closed tab, and a finished one is recorded with its trace', async ({
  context,
}) => {
  test.slow();
  const first = await launch(context);
  await openDesk(first.course);
  await first.course.getByRole('button', { name: /^Take the first/ }).click();
  await first.course.locator('.ringing .frame-main').click();
  await first.course.locator('#tool-D').click();
  await expect(first.course.locator('.line.look')).toBeVisible();
  await leave(first.page);

  const second = await launch(context);
  await second.course
    .getByRole('button', { name: 'Go back to the case' })
    .click();
  await expect(second.course.locator('.line.look')).toBeVisible();
  await second.course.getByRole('button', { name: 'Leave the case' }).click();
  await second.course
    .locator('.ask')
    .getByRole('button', { name: 'Give it up' })
    .click();
  const call = await playCall(second.course);
  await leaveDebrief(second.course);
  await saved(second.course);
  const [record] = lms.record();
  expect(record?.interactions).toMatchObject([
    {
      id: `${call.id}${call.variant}_r${call.revision}_n1`,
      type: 'performance',
      result: 'correct',
    },
  ]);
  expect(record?.interactions[0]?.response).toMatch(
    /^[A-Z]+.*Lt,V[y0],Z[a-z_]+$/,
  );
  expect(record?.objectives).toContainEqual({
    id: 'practice_desk',
    score: '',
    status: 'incomplete',
  });
  expect(await refusedCalls(second.page)).toEqual([]);
});

test('what the LMS refuses stays in sight, survives a closed tab and is sent on the next launch', async ({
  context,
}) => {
  const first = await launch(context);
  await saved(first.course);
  await changeFaults(first.page, { commit: 'false' });
  await openCheck(first.course);
  await first.course.getByRole('button', { name: 'Start the check' }).click();
  await answerOne(first.course);
  await expect(first.course.getByText('Not saved yet')).toBeVisible();
  await expect(
    first.course.getByRole('button', { name: 'Retry now' }),
  ).toBeVisible();
  expect(lms.record()[0]?.interactions ?? []).toHaveLength(0);
  await first.page.close();

  const second = await launch(context);
  await saved(second.course);
  expect(lms.record()[0]?.interactions).toHaveLength(1);
  await expect(second.course.getByText('Question 2 of 15')).toBeVisible();
});

test('Retry sends at once what the LMS takes again', async ({ context }) => {
  await context.clock.install();
  const { page, course } = await launch(context);
  await saved(course);
  await changeFaults(page, { commit: 'false' });
  await course.getByRole('link', { name: 'Next' }).click();
  await expect(course.getByText('Not saved yet')).toBeVisible();
  await withStoppedClock(page, async () => {
    await changeFaults(page, { commit: undefined });
    await course.getByRole('button', { name: 'Retry now' }).click();
    await saved(course);
  });
  expect(lms.record()).toMatchObject([{ location: 'the-exception-process' }]);
});

test('review shows the result and records nothing', async ({ context }) => {
  const first = await launch(context);
  await saved(first.course);
  await leave(first.page);
  await recordPassedDesk(context.request, lms, { unanswered: 1 });
  const { page, course } = await launch(context);
  await openCheck(course);
  await answer(course);
  await expect(
    course.getByText('Your LMS accepted this result on'),
  ).toBeVisible();
  await leave(page);
  const before = lms.record();

  const again = await launch(context, { mode: 'review' });
  await expect(
    again.course.getByText('Review: your LMS opened this course'),
  ).toBeVisible();
  await expect(again.course.getByText(/^You passed/)).toBeVisible();
  await openCheck(again.course);
  await again.page.close();
  expect(lms.record()).toEqual(before);
});

test('saved data that cannot be read start the course afresh and say so', async ({
  context,
  browser,
}) => {
  const { page, course } = await launch(context);
  await saved(course);
  await leave(page);
  const attempts = lms.values().map((values) => ({
    totalSeconds: 0,
    values: { ...values, 'cmi.suspend_data': '1damaged' },
  }));
  const kept = `http://127.0.0.1:${lms.port}/lms/record?learner=L1`;
  await context.request.post(kept, { data: { attempts } });
  // Another browser: this one still has a good copy of its own.
  const again = await launch(await browser.newContext());
  await expect(again.course.getByText('came back damaged')).toBeVisible();
  await expect(
    again.course.getByRole('heading', { name: 'Why exceptions matter' }),
  ).toBeVisible();
});

test('a slow LMS does not keep the answer from the screen', async ({
  context,
}) => {
  const { page, course } = await launch(context);
  await saved(course);
  await openCheck(course);
  await course.getByRole('button', { name: 'Start the check' }).click();
  await saved(course);
  await changeFaults(page, { slow: 2000 });
  const item = questionOn(course);
  await respond(item, { right: true });
  await item.locator('.certainty .choice').first().click();
  // While the LMS takes its 2 s the page stands still: what is to be seen then is there before.
  expect(await callsBeforeRationale(page)).toEqual([]);
});
