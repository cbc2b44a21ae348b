import { expect, test } from '@playwright/test';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { packageSite } from '../../src/build/packageSite.ts';
import { PRESENCE_FILE } from '../../src/packaging/places.ts';
import { readOptions } from '../../src/packaging/options.ts';
import { clearOutside, type Outside } from '../fixtures/strict-host/outside.ts';
import { changeFaults } from './strict-host/control.ts';
import { startStrictLms } from './strict-host/server.ts';
import type { StrictLaunch, StrictLms } from './strict-host/server.ts';
import { answer, answerOne, nextQuestion, openCheck } from './support/check.ts';
import { recordPassedDesk } from './support/passedDesk.ts';

// The whole story of a yes that was none, in a browser: an LMS that behaves as Moodle
// was seen to, from the last answer to the launch that reads the result back.

const presence = `**/${PRESENCE_FILE}`;

/** What comes between the page and its LMS, and what the page then says. */
const outages: {
  name: string;
  outside: Partial<Outside>;
  files: (context: BrowserContext) => Promise<unknown>;
  says: string;
}[] = [
  {
    name: 'whose server is gone, and which says yes',
    outside: { server: 'gone' },
    files: (context) => context.route(presence, (route) => route.abort()),
    says: 'Kept in this browser. Your LMS has not confirmed it.',
  },
  {
    name: 'whose session has ended',
    outside: { session: 'ended' },
    files: (context) =>
      context.route(presence, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<h1>Log in</h1>' }),
      ),
    says: 'Not saved yet.',
  },
];

const editions = [
  { edition: 'scorm12', standard: 'scorm12', status: 'passed' },
  {
    edition: 'scorm2004',
    standard: 'scorm2004-4th',
    status: 'completed passed',
  },
] as const;

async function startLms(
  edition: 'scorm12' | 'scorm2004',
  standard: string,
): Promise<StrictLms> {
  const [made] = await packageSite(
    'dist/site',
    readOptions({ standard }),
    'mfa-exceptions',
  );
  if (!made) throw new Error('There is no course in dist/site.');
  const zip = made.bytes;
  return startStrictLms({ package: { zip }, edition });
}

async function launch(
  context: BrowserContext,
  lms: StrictLms,
  how: StrictLaunch = {},
): Promise<{ page: Page; course: Frame }> {
  const page = await context.newPage();
  await page.goto(lms.url(how, 'lms.test'));
  await expect.poll(() => page.frame('course')?.url()).toContain('index.html');
  const course = page.frame('course');
  if (!course) throw new Error('There is no course frame.');
  await expect(course.locator('[data-phase=starting]')).toHaveCount(0);
  return { page, course };
}

const saved = (course: Frame) =>
  expect(course.locator('[data-save=saved]')).toBeVisible();
async function answerAndGoOn(course: Frame): Promise<void> {
  await answerOne(course);
  await saved(course);
  await nextQuestion(course);
}
const result = (course: Frame) => course.locator('.result');

async function openResult(course: Frame): Promise<void> {
  await course
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('link', { name: 'Your result' })
    .click();
}

for (const { edition, standard, status } of editions) {
  for (const { name, outside, files, says } of outages) {
    test(`${edition}: a last answer to an LMS ${name} is called neither saved nor accepted, is sent by the next launch, and confirmed by a third`, async ({
      browser,
      context,
    }) => {
      test.slow();
      const lms = await startLms(edition, standard);
      // Elsewhere, so that this browser keeps nothing of it.
      const elsewhere = await browser.newContext();
      const before = await launch(elsewhere, lms);
      await saved(before.course);
      await elsewhere.close();
      await recordPassedDesk(context.request, lms, { unanswered: 3 });

      const first = await launch(context, lms);
      await openCheck(first.course);
      await answerAndGoOn(first.course);
      await answerAndGoOn(first.course);
      await files(context);
      await changeFaults(first.page, {
        outside: { ...clearOutside(), ...outside },
      });
      await answer(first.course);
      await expect(first.course.getByText(says).first()).toBeVisible();
      await openResult(first.course);
      await expect(result(first.course)).toContainText('You passed');
      await expect(result(first.course)).not.toContainText('LMS accepted');
      await expect(first.course.getByText('You can close')).toHaveCount(0);
      await expect(first.course.locator('.certificate')).toContainText(
        'not confirmed by the LMS',
      );
      expect(lms.record()[0]?.status).toMatch(/^incomplete/);
      await first.page.close();

      await context.unroute(presence);
      const second = await launch(context, lms);
      await saved(second.course);
      await openResult(second.course);
      await expect(result(second.course)).toContainText(
        'Your LMS accepted this result on',
      );
      const [record] = lms.record();
      expect(record).toMatchObject({ status, score: '100' });
      const ids = record?.interactions.map(({ id }) => id) ?? [];
      expect(new Set(ids).size).toBe(3);
      expect(ids).toHaveLength(3);
      await second.page.close();

      const third = await launch(context, lms);
      await openResult(third.course);
      await expect(result(third.course)).toContainText(
        'Your LMS holds this result',
      );
      await expect(third.course.locator('.certificate')).toContainText(
        'Confirmed by the LMS',
      );
      expect(lms.record()[0]?.interactions).toHaveLength(3);
      await lms.close();
    });
  }
}

test('a page whose server comes back says so within seconds, without anybody’s doing', async ({
  context,
}) => {
  const lms = await startLms('scorm12', 'scorm12');
  const { page, course } = await launch(context, lms);
  await saved(course);
  await context.route(presence, (route) => route.abort());
  await changeFaults(page, {
    outside: { ...clearOutside(), server: 'gone' },
  });
  await openCheck(course);
  await course.getByRole('button', { name: 'Start the check' }).click();
  await answerOne(course);
  await expect(
    course.getByText('Kept in this browser. Your LMS has not confirmed it.'),
  ).toBeVisible();
  expect(lms.record()[0]?.interactions).toEqual([]);
  // In this order: files that are there again while the LMS still loses what it is given
  // would be two servers.
  await changeFaults(page, { outside: clearOutside() });
  await context.unroute(presence);
  await saved(course);
  expect(lms.record()[0]?.interactions).toHaveLength(1);
  await lms.close();
});

test('a learner without an id leaves nothing in the browser for the next one, and is told so', async ({
  context,
}) => {
  const lms = await startLms('scorm12', 'scorm12');
  const first = await launch(context, lms, { learner: '' });
  await saved(first.course);
  await context.route(presence, (route) => route.abort());
  await changeFaults(first.page, {
    outside: { ...clearOutside(), server: 'gone' },
  });
  await openCheck(first.course);
  await first.course.getByRole('button', { name: 'Start the check' }).click();
  await answerOne(first.course);
  await expect(
    first.course.getByText('Kept on this page only.').first(),
  ).toBeVisible();
  const keys = await first.course.evaluate(() => Object.keys(localStorage));
  expect(keys.filter((key) => key.startsWith('hold-the-line/'))).toEqual([]);
  await first.page.close();

  await context.unroute(presence);
  // Somebody else, of whom the LMS has nothing yet.
  const nobody = `http://127.0.0.1:${lms.port}/lms/record?learner=`;
  await context.request.post(nobody, { data: { attempts: [] } });
  const second = await launch(context, lms, { learner: '' });
  await saved(second.course);
  await expect(second.course.getByText('Step 1 of 14').first()).toBeVisible();
  expect(lms.record('')[0]?.interactions).toEqual([]);
  await lms.close();
});
