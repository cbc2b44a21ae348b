import type { Page } from '@playwright/test';
import { changeFaults } from './strict-host/control.ts';
import { startStrictLms } from './strict-host/server.ts';
import { announcements, noteAnnouncements } from './support/announcements.ts';
import { drawFirst } from './support/bank.ts';
import { answer, answerOne, openCheck } from './support/check.ts';
import { expect, test } from './support/fixtures.ts';
import { keepPassedDesk } from './support/passedDesk.ts';
import { ownPackage } from './support/packages.ts';

const address = '/mfa-exceptions.html';

test.beforeEach(async ({ page }) => {
  await noteAnnouncements(page);
});

async function open(page: Page, site: string, hash = ''): Promise<void> {
  await page.goto(`${site}${address}${hash}`);
  await expect(page.locator('[data-phase=practice]')).toBeVisible();
}

/** The headings that a screen reader lists, as `2 Knowledge check`. */
async function headings(page: Page): Promise<string[]> {
  const tree = await page.locator('body').ariaSnapshot();
  return [...tree.matchAll(/heading "([^"]+)" \[level=(\d)\]/g)].map(
    ([, words, level]) => `${level} ${words}`,
  );
}

test('the course screen has its landmarks, named controls, and headings of one step in order', async ({
  page,
  site,
}) => {
  await open(page, site);
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - banner:
      - 'heading /^Hold the Line/ [level=1]'
      - link "Skip to the lesson"
      - status: /^Practice. nothing is recorded\\./
    - region "Friday, 16:50. The phone rings.":
      - heading "Friday, 16:50. The phone rings." [level=2]
      - paragraph: /^“Martin, procurement/
      - status
      - group "Do you press reset? Not recorded.":
        - radio "Press reset 1 min"
        - radio "Ring the number on his record 2 min"
        - radio "“One more question…” 1 min"
    - navigation "Steps":
      - group:
        - progressbar "Steps done"
        - list:
          - listitem:
            - link "Why exceptions matter"
          - listitem:
            - link "The exception process"
        - paragraph:
          - link "Your result"
          - link "Sources"
          - checkbox "Read all on one page"
          - combobox "Colours"
      - status
    - main:
      - paragraph:
        - link /^Step 1 of \\d+$/
      - group "Before the lesson":
        - group "Which way do you take?"
        - group: What this course records, and who can see it
      - heading "Why exceptions matter" [level=2]
      - heading "What an exception is" [level=3]
      - figure "The exception funnel"
      - navigation "Step":
        - link "Next The exception process"
  `);
  const steps = page.getByRole('navigation', { name: 'Steps' });
  await expect(
    steps.getByRole('link', { name: 'Why exceptions matter' }),
  ).toHaveAttribute('aria-current', 'step');
  expect(await headings(page)).toEqual([
    '1 Hold the Line: MFA exceptions, recovery codes and resets',
    '2 Friday, 16:50. The phone rings.',
    '2 Why exceptions matter',
    '3 What an exception is',
    '3 Ask yourself',
  ]);
});

test('a new step says where the reader is, and focus is on its heading', async ({
  page,
  site,
}) => {
  await page.clock.install();
  await open(page, site);
  const end = page.locator('.step-end').first();
  await expect(async () => {
    await end.evaluate((place) => place.scrollIntoView());
    // As long as a step has to be in view before it counts as read.
    await page.clock.runFor(31_000);
    await expect(page.locator('.steps li.done')).toHaveCount(1, {
      timeout: 1000,
    });
  }).toPass({ timeout: 30_000 });
  await announcements(page);
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(
    page.getByRole('heading', { name: 'The exception process', level: 2 }),
  ).toBeFocused();
  await expect
    .poll(() => announcements(page))
    .toEqual(['Step 2 of 14, 1 done']);
  const steps = page.getByRole('navigation', { name: 'Steps' });
  await expect(
    steps.getByRole('link', { name: 'The exception process' }),
  ).toHaveAttribute('aria-current', 'step');
  await expect(
    steps.getByRole('link', { name: 'Why exceptions matter (read)' }),
  ).toBeVisible();
});

test('the check says what it asks, that an answer is missing, and the verdict first', async ({
  page,
  site,
}) => {
  await drawFirst(page, 'choice');
  await open(page, site, '#knowledge-check');
  const main = page.getByRole('main');
  await expect(main).toMatchAriaSnapshot(`
    - main:
      - heading "Knowledge check" [level=2]
      - paragraph: /15 questions · pass mark 80% · 3 attempts/
      - button "Start the check"
      - navigation "Step"
  `);
  await page.getByRole('button', { name: 'Start the check' }).click();
  const heading = page.getByRole('heading', {
    name: 'Question 1 of 15',
    level: 3,
  });
  await expect(heading).toBeFocused();
  await expect(main).toMatchAriaSnapshot(`
    - main:
      - heading "Knowledge check" [level=2]
      - heading "Question 1 of 15" [level=3]
      - group /\\?$/:
        - radio /\\w+/
        - radio /\\w+/
        - radio /\\w+/
      - group "How sure are you?":
        - radio "Certain"
        - radio "Fairly sure"
        - radio "A guess"
      - button "Submit answer"
  `);

  await announcements(page);
  await page.getByRole('button', { name: 'Submit answer' }).click();
  const missing = 'Choose an answer, then submit it.';
  await expect(page.getByRole('alert')).toHaveText(missing);
  expect(await announcements(page)).toEqual([missing]);
  await expect(main.getByRole('group').first()).toHaveAccessibleDescription(
    missing,
  );
});

for (const { verdict, right } of [
  { verdict: 'Right.', right: true },
  { verdict: 'Not right.', right: false },
]) {
  test(`an answer puts focus on its verdict, "${verdict}", and its choices stay readable with their marks`, async ({
    page,
    site,
  }) => {
    await drawFirst(page, 'choice');
    await open(page, site, '#knowledge-check');
    await page.getByRole('button', { name: 'Start the check' }).click();
    await answerOne(page, { right });
    const why = page.getByRole('group', { name: verdict, exact: true });
    await expect(why).toBeFocused();
    const marks = right
      ? ['Your answer, and right.']
      : ['Your answer, not right.', 'The right answer.'];
    for (const mark of marks)
      await expect(
        page.locator('.check').getByRole('listitem').filter({ hasText: mark }),
      ).toMatchAriaSnapshot(`
        - listitem:
          - paragraph: /\\w+/
          - paragraph:
            - strong: ${mark}
      `);
    await expect(why).toMatchAriaSnapshot(`
      - group "${verdict}":
        - paragraph: ${verdict}
    `);
    if (!right)
      for (const mark of marks)
        await expect(why).toHaveAccessibleDescription(new RegExp(mark));
    await page.getByRole('button', { name: 'Next question' }).click();
    await expect(
      page.getByRole('heading', { name: 'Question 2 of 15' }),
    ).toBeFocused();
  });
}

test('the result has focus, its headings in order, and names for all that can be taken along', async ({
  page,
  site,
}) => {
  test.slow();
  await keepPassedDesk(page, { unanswered: 1 });
  await open(page, site);
  await answer(page);
  await expect(
    page.getByRole('heading', { name: 'Your result', level: 2 }),
  ).toBeFocused();
  // The result comes to life when it is about to be seen.
  await expect(
    page.getByRole('heading', { name: 'To take along' }),
  ).toBeVisible();
  expect((await headings(page)).slice(1)).toEqual([
    '2 Your result',
    '3 You passed',
    '3 What next',
    '3 Your answers in this attempt',
    '3 Your own procedure',
    '3 For the desk',
    '3 Certificate of completion',
    '3 To take along',
    '3 Finish',
  ]);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Your result" [level=2]
      - status:
        - heading "You passed" [level=3]
        - paragraph: 15 of 15 right (12 needed to pass)
        - term: Release
        - definition: /^1\\.0\\.0\\+[0-9a-f]{8}$/
      - checkbox /written MFA reset/
      - button "Confirm"
      - region "Certificate of completion":
        - button "Print the certificate"
      - paragraph:
        - button "Download my record"
        - button "Add refreshers to my calendar"
  `);

  await announcements(page);
  await page.getByRole('button', { name: 'Confirm' }).click();
  const missing = 'Your own procedure: tick the box first, if it is true.';
  await expect(page.getByRole('alert')).toHaveText(missing);
  expect(await announcements(page)).toEqual([missing]);
  await expect(page.getByRole('checkbox').last()).toHaveAccessibleDescription(
    missing,
  );
});

test('a save that fails is announced with what to do, and so is the one that succeeds', async ({
  page,
}) => {
  const { bytes: zip } = await ownPackage();
  const lms = await startStrictLms({ package: { zip } });
  try {
    await page.goto(lms.url());
    const course = page.frameLocator('iframe[name=course]');
    await expect(course.locator('[data-save=saved]')).toBeVisible();
    const frame = page.frame('course');
    if (!frame) throw new Error('There is no course frame.');
    await announcements(frame);
    await changeFaults(page, { commit: 'false' });
    await openCheck(frame);
    await expect(frame.locator('[data-save=unsaved]')).toBeVisible();
    expect(await announcements(frame)).toContainEqual(
      expect.stringMatching(/^Not saved yet.+ keep this page open/),
    );
    await changeFaults(page, { commit: undefined });
    await frame.getByRole('button', { name: 'Retry now' }).click();
    await expect(frame.locator('[data-save=saved]')).toBeVisible();
    expect(await announcements(frame)).toContainEqual(
      expect.stringMatching(/^Saved to your LMS at /),
    );
  } finally {
    await lms.close();
  }
});
