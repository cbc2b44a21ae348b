import type { BrowserContext, Frame, Page } from '@playwright/test';
import { changeFaults } from './strict-host/control.ts';
import { startStrictLms } from './strict-host/server.ts';
import type { StrictLaunch, StrictLms } from './strict-host/server.ts';
import { textThatDoesNotFit } from './support/fit.ts';
import { expect, expectAccessible, test } from './support/fixtures.ts';
import { use } from './support/keys.ts';
import { ownPackage } from './support/packages.ts';

let lms: StrictLms;

test.beforeEach(async () => {
  const { bytes: zip } = await ownPackage();
  lms = await startStrictLms({ package: { zip }, csp: "default-src 'self'" });
});

test.afterEach(async () => {
  await lms.close();
});

async function courseIn(page: Page): Promise<Frame> {
  await expect.poll(() => page.frame('course')?.url()).toContain('index.html');
  const course = page.frame('course');
  if (!course) throw new Error('There is no course frame.');
  await expect(course.locator('[data-phase=starting]')).toHaveCount(0);
  return course;
}

async function launch(
  context: BrowserContext,
  how: StrictLaunch = {},
): Promise<{ page: Page; course: Frame }> {
  const page = await context.newPage();
  await page.goto(lms.url(how, 'lms.test'));
  return { page, course: await courseIn(page) };
}

/** Opens the panel by the list of steps and runs the self-test. */
async function selfTest(course: Frame): Promise<void> {
  const steps = course.getByRole('navigation', { name: 'Steps' });
  await steps.getByRole('link', { name: 'Connection' }).click();
  await course.getByRole('button', { name: /^Run the self-test/ }).click();
  await expect(course.getByText('The self-test is done')).toBeVisible();
}

const lines = (course: Frame, outcome: string) =>
  course.locator(`.report .${outcome} strong`).allInnerTexts();

test('the self-test passes on a sound LMS, leaves the result alone, and proves the resume on the next launch', async ({
  context,
}) => {
  const first = await launch(context, { name: 'Roe, Jo', learner: 'id-4711' });
  await expect(first.course.locator('[data-save=saved]')).toBeVisible();
  await selfTest(first.course);
  expect(await lines(first.course, 'fail')).toEqual([]);
  expect(await lines(first.course, 'note')).toEqual(['Note: Resume']);
  const panel = first.course.locator('#connection');
  await expect(panel).toContainText('SCORM 1.2');
  await expect(panel).toContainText('Roe, Jo');
  await expect(panel).toContainText('A pass is reported aspassed');
  await expect(panel).toContainText("Accent colourthe course's own");
  expect(lms.record('id-4711')).toMatchObject([
    { status: 'incomplete', score: '', interactions: [] },
  ]);
  const log = await first.course.getByLabel('Connection log').inputValue();
  expect(log).toContain('LMSCommit');
  expect(log).not.toMatch(/4711|Roe/);
  const before = lms.finishes('id-4711');
  await first.page.close();
  await expect.poll(() => lms.finishes('id-4711')).toBeGreaterThan(before);

  const again = await launch(context, { learner: 'id-4711' });
  await selfTest(again.course);
  expect(await lines(again.course, 'note')).toEqual([]);
  expect(await lines(again.course, 'pass')).toHaveLength(8);
});

test('a failing commit fails the self-test with words, and what to do', async ({
  context,
}) => {
  const { page, course } = await launch(context);
  await expect(course.locator('[data-save=saved]')).toBeVisible();
  await changeFaults(page, { commit: 'false' });
  await selfTest(course);
  expect(await lines(course, 'fail')).toEqual(['Fail: Commit']);
  const line = course.locator('[data-line=commit]');
  await expect(line).toContainText('did not store what was written. It says:');
  await expect(line).toContainText('What to do:');
  await expect(course.getByText('Not saved yet')).toBeVisible();
  await changeFaults(page, { commit: undefined });
  await course.getByRole('button', { name: 'Run the self-test again' }).click();
  await expect(course.getByText('nothing failed')).toBeVisible();
  await expect(course.locator('#connection')).toContainText('LMSCommit, 101');
});

test('without an LMS the package reads, and the panel says what to do, also where the page has no clipboard', async ({
  context,
}) => {
  const { course } = await launch(context, { position: 'absent' });
  await expect(
    course.getByText('Not recorded: no LMS answered.'),
  ).toBeVisible();
  await expect(
    course.getByRole('heading', { name: 'Why exceptions matter' }),
  ).toBeVisible();
  await course.getByRole('link', { name: 'Details of the connection' }).click();
  await course.getByRole('button', { name: 'Run the self-test' }).click();
  await expect(course.locator('[data-line=start]')).toContainText(
    'Launch the course from the LMS',
  );
  expect(await course.evaluate(() => isSecureContext)).toBe(false);
  await course.getByRole('button', { name: 'Copy the log' }).click();
  await expect(course.getByText('The log is selected')).toBeVisible();
  const selected = await course.getByLabel('Connection log').evaluate((box) => {
    if (!(box instanceof HTMLTextAreaElement)) return '';
    return box.value.slice(box.selectionStart, box.selectionEnd);
  });
  expect(selected).toContain('fail start: absent');
});

test('the panel goes by keyboard, copies its log, and is accessible at 320 px and wide', async ({
  context,
  page,
  site,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${site}/mfa-exceptions.html`);
  await expect(page.locator('[data-phase=practice]')).toBeVisible();
  await use(page, page.getByRole('link', { name: 'Connection', exact: true }));
  const heading = page.getByRole('heading', { name: 'Connection to your LMS' });
  await expect(heading).toBeFocused();
  await use(page, page.getByRole('button', { name: 'Run the self-test' }));
  await expect(page.getByText('nothing failed')).toBeVisible();
  await use(page, page.getByRole('button', { name: 'Copy the log' }));
  await expect(page.getByText('The log is copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.getByLabel('Connection log').inputValue());
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await expectAccessible(page);
    expect(await textThatDoesNotFit(page)).toEqual([]);
  }
});

test('a second tab reads only, says so, and takes over by a reload once the first has closed', async ({
  context,
}) => {
  const first = await launch(context);
  await expect(first.course.locator('[data-save=saved]')).toBeVisible();
  const second = await launch(context);
  await expect(
    second.course.getByText('This course is open in another window'),
  ).toBeVisible();
  await second.course.getByRole('link', { name: 'Next' }).click();
  await expect(second.course.getByText('Step 2 of 14').first()).toBeVisible();
  await first.course.getByRole('link', { name: 'Next' }).click();
  await first.course.getByRole('link', { name: 'Next' }).click();
  await expect(first.course.locator('[data-save=saved]')).toBeVisible();
  const before = lms.finishes();
  await first.page.close();
  await expect.poll(() => lms.finishes()).toBeGreaterThan(before);
  await expect(
    second.course.getByText('The other window with this course no longer'),
  ).toBeVisible();
  await second.page.reload();
  const course = await courseIn(second.page);
  await expect(course.locator('[data-save=saved]')).toBeVisible();
  await expect(course.getByText('Step 3 of 14').first()).toBeVisible();
});
