import { expect, test } from '@playwright/test';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { packageSite } from '../../src/build/packageSite.ts';
import { readOptions } from '../../src/packaging/options.ts';
import { refusedCalls } from './strict-host/control.ts';
import { startStrictLms } from './strict-host/server.ts';
import type { StrictLms } from './strict-host/server.ts';
import { answer, answerOne, openCheck } from './support/check.ts';
import { recordPassedDesk } from './support/passedDesk.ts';

// The real package for SCORM 2004 on an LMS that is strict about that edition.
let lms: StrictLms;

test.beforeEach(async () => {
  const options = readOptions({ standard: 'scorm2004-4th', mastery: '80' });
  const [made] = await packageSite('dist/site', options, 'mfa-exceptions');
  if (!made) throw new Error('There is no course in dist/site.');
  lms = await startStrictLms({
    package: { zip: made.bytes },
    edition: 'scorm2004',
    csp: "default-src 'self'",
  });
});

test.afterEach(async () => {
  await lms.close();
});

async function launch(
  context: BrowserContext,
): Promise<{ page: Page; course: Frame }> {
  const page = await context.newPage();
  await page.goto(lms.url({ mastery: 80 }, 'lms.test'));
  await expect.poll(() => page.frame('course')?.url()).toContain('index.html');
  const course = page.frame('course');
  if (!course) throw new Error('There is no course frame.');
  await expect(course.locator('[data-phase=starting]')).toHaveCount(0);
  return { page, course };
}

test('a SCORM 2004 launch saves, resumes after a closed tab, and ends completed and passed', async ({
  context,
}) => {
  test.slow();
  const first = await launch(context);
  await openCheck(first.course);
  await first.course.getByRole('button', { name: 'Start the check' }).click();
  await answerOne(first.course);
  await expect(first.course.locator('[data-save=saved]')).toBeVisible();
  expect(lms.record()).toMatchObject([
    { status: 'incomplete ', score: '', interactions: [{ result: 'correct' }] },
  ]);
  await first.page.close();

  const second = await launch(context);
  await expect(second.course.getByText('Question 2 of 15')).toBeVisible();
  await expect(second.course.locator('[data-save=saved]')).toBeVisible();
  await second.page.goto('about:blank');
  await recordPassedDesk(context.request, lms, { unanswered: 1 });

  const { page, course } = await launch(context);
  await answer(course);
  await course.getByRole('button', { name: 'Save and finish' }).click();
  await expect(course.getByText(/^Your LMS accepted everything/)).toBeVisible();

  expect(lms.record()).toMatchObject([
    { status: 'completed passed', score: '100', exit: 'suspend' },
  ]);
  // What nobody has set yet is 403 in this standard, and no fault.
  const refused = (await refusedCalls(page)).filter(
    ({ code }) => code !== '403',
  );
  expect(refused).toEqual([]);
  expect(lms.missing()).toEqual([]);
});
