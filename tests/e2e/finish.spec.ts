import type { BrowserContext, Frame, Page } from '@playwright/test';
import { packageSite } from '../../src/build/packageSite.ts';
import { readOptions } from '../../src/packaging/options.ts';
import { changeFaults, refusedCalls } from './strict-host/control.ts';
import { startStrictLms } from './strict-host/server.ts';
import type { StrictLms } from './strict-host/server.ts';
import { answer } from './support/check.ts';
import { expect, expectAccessible, test } from './support/fixtures.ts';
import { ownPackage } from './support/packages.ts';
import { keepPassedDesk } from './support/passedDesk.ts';

// The way out of the course, in the frame of an LMS: what is missing, how to leave, what is taken along.
let running: StrictLms | null = null;

test.afterEach(async () => {
  await running?.close();
  running = null;
});

async function launch(
  context: BrowserContext,
  zip: Uint8Array,
  under?: string,
): Promise<{ page: Page; course: Frame; lms: StrictLms }> {
  const lms = await startStrictLms({
    package: { zip },
    csp: "default-src 'self'",
    ...(under !== undefined && { under }),
  });
  running = lms;
  const page = await context.newPage();
  await page.goto(lms.url({}, 'lms.test'));
  await expect.poll(() => page.frame('course')?.url()).toContain('index.html');
  const course = page.frame('course');
  if (!course) throw new Error('There is no course frame.');
  await expect(course.locator('[data-save=saved]')).toBeVisible();
  return { page, course, lms };
}

/** A start that comes after the click leads back to where it was left, so the click is made again then. */
const toResult = (course: Frame) =>
  expect(async () => {
    await course
      .getByRole('link', { name: 'Your result', exact: true })
      .click();
    await expect(
      course.getByRole('heading', { name: 'Your result', exact: true }),
    ).toBeVisible({ timeout: 2000 });
  }).toPass();

test('whatever is still missing has a button that leads there, and takes the focus along', async ({
  context,
}) => {
  const { bytes } = await ownPackage();
  const { course } = await launch(context, bytes);
  for (const [button, place] of [
    ['Go to the practice desk', '#practice-desk h2'],
    ['Take the check', '#knowledge-check h2'],
    ['Go to “Why exceptions matter”', '#why-exceptions-matter h2'],
    ['Go to the confirmation', '#acknowledge'],
  ] as const) {
    await toResult(course);
    await course.getByRole('link', { name: button }).click();
    await expect(course.locator(place).first()).toBeFocused();
    await expect(course.locator(place).first()).toBeInViewport();
  }
});

test('a confirmation without its tick leads to the tick, and one with it is kept in sight', async ({
  context,
}) => {
  const { bytes } = await ownPackage();
  const { course } = await launch(context, bytes);
  await toResult(course);
  await course.getByRole('button', { name: 'Confirm' }).click();
  const box = course.getByRole('checkbox', { name: /written MFA reset/ });
  await expect(box).toBeFocused();
  await expect(box).toHaveAccessibleDescription(/^Your own procedure: tick/);
  await expect(course.getByRole('alert')).toBeInViewport();
  await box.check();
  await course.getByRole('button', { name: 'Confirm' }).click();
  await expect(course.locator('.acknowledgement')).toBeFocused();
  await expect(course.locator('.acknowledgement')).toContainText(
    'You confirmed:',
  );
  await expect(
    course.getByRole('link', { name: 'Go to the confirmation' }),
  ).toHaveCount(0);
});

test('the launch ends only once the LMS has accepted everything, says so, and says how to leave Moodle', async ({
  context,
}) => {
  const { bytes } = await ownPackage();
  const { page, course, lms } = await launch(context, bytes);
  await toResult(course);
  const end = course.locator('.finish');
  await expect(end).toContainText('“Exit activity”');
  const button = end.getByRole('button', { name: 'Save and finish' });
  await changeFaults(page, { commit: 'false' });
  await button.click();
  await expect(end.getByRole('status')).toContainText('Not finished');
  await expect(button).toBeFocused();
  expect(lms.finishes()).toBe(0);
  await changeFaults(page, { commit: undefined });
  // The course sends it again by itself.
  await expect(course.locator('[data-save=saved]')).toBeVisible();
  await button.click();
  await expect(end.getByRole('heading', { name: 'Finished' })).toBeFocused();
  await expect(end).toContainText('Your LMS accepted everything');
  await expect(end).toContainText('You can close this window.');
  expect(lms.finishes()).toBe(1);
});

test('an LMS that the address does not tell gets no other’s words', async ({
  context,
}) => {
  const { bytes } = await ownPackage();
  const { course } = await launch(context, bytes, '/content/7/');
  await toResult(course);
  const end = course.locator('.finish');
  await expect(end).toContainText(
    'Then close the course the way you usually do',
  );
  await expect(end).not.toContainText('Moodle');
});

test('call card and job aids come with the package, under its own policy, and leave the launch alone', async ({
  context,
}) => {
  test.slow();
  const [strict] = await packageSite(
    'dist/site',
    {
      ...readOptions({ standard: 'scorm12' }),
      policy: { preset: 'high-assurance' },
    },
    'mfa-exceptions',
  );
  if (!strict) throw new Error('There is no course in dist/site.');
  const { page, course, lms } = await launch(context, strict.bytes);
  await toResult(course);
  const opened = context.waitForEvent('page');
  await course.locator('.papers').getByText('Reset call card').click();
  const card = await opened;
  await expect(card.getByRole('heading', { level: 1 })).toHaveText(
    'Reset call card',
  );
  await expect(
    card.getByText('Identity service', { exact: true }).first(),
  ).toBeVisible();
  const ring = card.locator('.checks > div').filter({ hasText: 'Call back' });
  await expect(ring).toContainText('at least 60 days');
  await expect(ring).toContainText(
    'Counts only beside one of these: In person, Identity service.',
  );
  await expect(card.locator('.one-of > :visible')).toHaveText([
    'In person',
    'Identity service',
  ]);
  await expect(card.locator('script, .site-head, .aid-files')).toHaveCount(0);
  await expectAccessible(card);
  expect((await card.pdf()).length).toBeGreaterThan(1000);

  await card.getByRole('link', { name: 'All job aids' }).click();
  const titles = card.locator('.aid-list h2 a');
  await expect(titles).toHaveCount(6);
  for (const title of await titles.allTextContents()) {
    await card.getByRole('link', { name: title, exact: true }).click();
    await expect(card.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(card.getByText('An invented entry')).toHaveCount(0);
    await card.getByRole('link', { name: 'All job aids' }).click();
  }
  expect(lms.missing()).toEqual([]);
  expect(await refusedCalls(page)).toEqual([]);
  expect(lms.finishes()).toBe(0);
});

test('help opens and closes by the keyboard, on a phone too, and says whom to ask', async ({
  context,
}) => {
  const { bytes } = await ownPackage();
  const { page, course } = await launch(context, bytes);
  await page.setViewportSize({ width: 390, height: 844 });
  const help = course.getByRole('button', { name: 'Help', exact: true });
  for (const step of ['why-exceptions-matter', 'knowledge-check']) {
    await course.evaluate((id) => {
      location.hash = id;
    }, step);
    await expect(course.locator(`#${step} h2`).first()).toBeFocused();
    await help.focus();
    await expect(help).toBeInViewport();
    await page.keyboard.press('Enter');
    const panel = course.locator('#help');
    await expect(panel).toBeInViewport({ ratio: 1 });
    await expect(panel).toContainText('Security on call');
    await expect(panel).toContainText('ask for the number where you work');
    await page.keyboard.press('Tab');
    await expect(panel.getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(help).toBeFocused();
  }
});

test('a link in help closes it, so that it does not cover what it led to', async ({
  context,
}) => {
  const { bytes } = await ownPackage();
  const { course } = await launch(context, bytes);
  // What closes it comes once the page has settled.
  await expect(
    course.locator('[data-for-lead]:not([open])').first(),
  ).toBeAttached();
  await course.getByRole('button', { name: 'Help', exact: true }).click();
  await course
    .locator('#help')
    .getByRole('link', { name: /Connection/ })
    .click();
  await expect(course.locator('#connection h2').first()).toBeFocused();
  await expect(course.locator('#help')).toBeHidden();
});

test('the certificate says of which calls it knows how they ended, and counts right answers', async ({
  page,
  site,
}) => {
  await keepPassedDesk(page, { unanswered: 1 });
  await page.goto(`${site}/mfa-exceptions.html`);
  await answer(page);
  const certificate = page.locator('.certificate');
  await expect(certificate).toContainText('15 of 15 right');
  await expect(certificate).toContainText(/Calls taken\s*8/);
  await expect(certificate).toContainText(
    'How the calls ended is no longer kept here.',
  );
  await expect(page.locator('.result .score')).toHaveText(
    '15 of 15 right (12 needed to pass)',
  );
  await expectAccessible(page);
});
