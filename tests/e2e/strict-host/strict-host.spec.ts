import { expect, type Frame, type Page, test } from '@playwright/test';

import type { Position } from '../../fixtures/strict-host/positions.ts';
import { apiCalls, changeFaults, refusedCalls } from './control.ts';
import { miniCourse } from './miniCourse.ts';
import { type StrictLaunch, startStrictLms, type StrictLms } from './server.ts';

let lms: StrictLms;

test.beforeEach(async () => {
  lms = await startStrictLms({
    package: { zip: await miniCourse() },
    csp: "default-src 'self'",
  });
});

test.afterEach(async () => {
  await lms.close();
});

async function frameOf(page: Page, name: string): Promise<Frame> {
  await expect.poll(() => page.frame(name)?.url()).toContain('course');
  const frame = page.frame(name);
  if (!frame) throw new Error(`There is no frame ${name}.`);
  return frame;
}

/** Opens the course in its frame and waits until it has started. */
async function open(
  page: Page,
  launch: StrictLaunch = {},
  host?: string,
): Promise<Frame> {
  await page.goto(lms.url(launch, host));
  const course = await frameOf(page, 'course');
  await started(course);
  return course;
}

/** The course's buttons do nothing before it has looked for its LMS. */
async function started(course: Frame | Page): Promise<void> {
  await expect(course.locator('#state')).not.toBeEmpty();
}

async function press(course: Frame | Page, name: string): Promise<void> {
  await course.getByRole('button', { name }).click();
  await expect(course.locator('#ack')).toContainText('kind');
}

const framed: Position[] = [
  'parent',
  '8th ancestor',
  'late by 3 s',
  'behind a cross-origin frame',
];

for (const position of framed) {
  test(`the API is found in a real browser: ${position}`, async ({ page }) => {
    const course = await open(page, { position });
    await press(course, 'Answer');
    expect(lms.record()).toMatchObject([
      { status: 'incomplete', location: 'step-1' },
    ]);
    expect(await refusedCalls(page)).toEqual([]);
    expect(lms.missing()).toEqual([]);
  });
}

for (const position of ['opener', "opener's parent"] as const) {
  test(`the API is found in a real browser: ${position}`, async ({ page }) => {
    await page.goto(lms.url({ position }));
    const popped = page.waitForEvent('popup');
    const lmsFrame =
      position === 'opener' ? page.mainFrame() : await frameOf(page, 'menu');
    await lmsFrame.getByRole('button', { name: 'Launch' }).click();
    const course = await popped;
    await started(course);
    await press(course, 'Answer');
    expect(lms.record()).toMatchObject([
      { status: 'incomplete', location: 'step-1' },
    ]);
  });
}

test('without an API the course says absent', async ({ page }) => {
  const course = await open(page, { position: 'absent' });
  await expect(course.locator('#state')).toHaveText('"absent"');
  expect(lms.record()).toEqual([]);
});

test('a tab closed without warning keeps every acknowledged answer', async ({
  context,
}) => {
  for (const n of [1, 2, 3]) {
    const page = await context.newPage();
    const course = await open(page, { beacon: 'off' });
    await expect(course.locator('#state')).toContainText(
      `"interactionCount":${n - 1}`,
    );
    await press(course, 'Answer');
    await page.close();
  }
  expect(lms.record()[0]?.interactions.map(({ id }) => id)).toEqual([
    'item_r1_a1',
    'item_r1_a2',
    'item_r1_a3',
  ]);
});

test('a course that is left while the LMS stays ends its launch once', async ({
  page,
}) => {
  const course = await open(page);
  await press(course, 'Answer');
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await expect.poll(() => lms.record()[0]?.suspendData).toBe('left');
  const calls = (await apiCalls(page)).map(({ call }) => call);
  expect(calls.filter((call) => call === 'LMSInitialize')).toHaveLength(1);
  expect(calls.filter((call) => call === 'LMSFinish')).toHaveLength(1);
});

test('a cut connection rejects, and the next save makes it good', async ({
  page,
}) => {
  const course = await open(page);
  lms.cutOff(true);
  await press(course, 'Answer');
  await expect(course.locator('#ack')).toContainText('"rejected"');
  lms.cutOff(false);
  await press(course, 'Pass');
  await expect(course.locator('#ack')).toContainText('"accepted"');
  expect(lms.record()).toMatchObject([
    {
      status: 'passed',
      score: '100',
      suspendData: '1;1',
      interactions: [{ id: 'item_r1_a1', result: 'correct' }],
    },
  ]);
});

test('faults can be switched while the course runs, and 2 s of waiting are waited', async ({
  page,
}) => {
  const course = await open(page, { slow: 2000 });
  await press(course, 'Answer');
  await expect(course.locator('#ack')).toContainText('"accepted"');
  await changeFaults(page, { slow: undefined, refuse: /student_response/ });
  await press(course, 'Answer');
  await expect(course.locator('#ack')).toContainText('"rejected"');
});

test('nothing needs a secure context', async ({ page }) => {
  const course = await open(page, {}, 'lms.test');
  expect(await course.evaluate(() => isSecureContext)).toBe(false);
  await press(course, 'Pass');
  await press(course, 'Exit');
  expect(lms.record()).toMatchObject([{ status: 'passed', exit: 'suspend' }]);
});
