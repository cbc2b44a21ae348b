import { expect, type Frame, type Page } from '@playwright/test';

import { fake2004 } from '../unit/preview/fake2004.ts';
import { fakePackage } from '../unit/preview/fake-package.ts';
import { cmi5Course } from './support/cmi5Course.ts';
import { downloaded } from './support/download.ts';
import { expectAccessible } from './support/fixtures.ts';
import { calls, courseIn, test } from './support/fakeCourse.ts';
import { addLearner, importZip } from './support/lms.ts';

const set = (element: string, value: string): string[] => [
  'LMSSetValue',
  `cmi.${element}`,
  value,
];

const PASSED = [
  set('objectives.0.id', 'release_1_0_0_ab12cd34'),
  set('interactions.0.id', 'first_r1_a1'),
  set('interactions.0.type', 'choice'),
  set('interactions.0.student_response', 'b'),
  set('interactions.0.result', 'wrong'),
  set('core.score.raw', '100'),
  set('core.score.max', '100'),
  set('core.lesson_status', 'passed'),
  set('core.session_time', '00:01:02.50'),
  set('core.exit', 'suspend'),
];

/** Makes the fake course end as ours does: with LMSFinish when its page goes away. */
function endByItself(course: Frame | Page): Promise<unknown> {
  return course.evaluate(() => Object.assign(window, { endsItself: true }));
}

test('a learner is added, and a mistake is explained where it was made', async ({
  page,
  lms,
}) => {
  await page.goto(lms);
  await expect(page.getByText('Nobody yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Add learner' }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toContainText('Enter the learner’s name.');
  await summary
    .getByRole('link', { name: 'Enter an ID, such as a staff number.' })
    .click();
  await expect(page.getByLabel('ID')).toBeFocused();
  await expect(page.getByLabel('ID')).toHaveAccessibleDescription(
    /Enter an ID, such/,
  );
  await expectAccessible(page);

  await addLearner(page, lms);
  await page.goto(lms);
  await page.getByLabel('Name').fill('Somebody else');
  await page.getByLabel('ID').fill('A.Khan');
  await page.getByRole('button', { name: 'Add learner' }).click();
  await expect(summary).toContainText('The ID A.Khan belongs to Amira Khan.');
  await expect(page.getByLabel('Name')).toHaveValue('Somebody else');
});

test('a package is imported by file picker, and a bad one refused with its reason', async ({
  page,
  lms,
}) => {
  const choose = async (name: string, bytes: Uint8Array): Promise<void> => {
    const mimeType = 'application/zip';
    const file = { name, mimeType, buffer: Buffer.from(bytes) };
    await page.getByLabel('SCORM or cmi5 zip').setInputFiles(file);
    await page.getByRole('button', { name: 'Import package' }).click();
  };
  await page.goto(lms);
  await page.getByRole('button', { name: 'Import package' }).click();
  await expect(page.getByRole('alert')).toContainText(
    'Choose a zip of SCORM or cmi5 first.',
  );
  await choose('notes.zip', Buffer.from('just some notes, nothing more'));
  await expect(page.getByRole('alert')).toContainText(
    'notes.zip: This is not a zip file',
  );
  await choose('sly.zip', fakePackage({ files: { '../sly.html': 'x' } }));
  await expect(page.getByRole('alert')).toContainText(
    'a path that leaves the package’s folder',
  );
  await expectAccessible(page);
  await choose('other.zip', fakePackage({ title: 'Another tool’s course' }));
  await expect(page.getByRole('status')).toHaveText(
    'Imported: Another tool’s course',
  );
  await expect(
    page.getByRole('listitem').filter({ hasText: 'other.zip' }),
  ).toContainText('Imported');
});

test('a course in a frame is saved, resumed, passed, reviewed and tried anew', async ({
  page,
  lms,
}) => {
  await addLearner(page, lms);
  await page.getByRole('button', { name: 'Launch', exact: true }).click();
  const first = await courseIn(page);
  await expect(page.locator('#saved')).toHaveText('Nothing saved yet');
  const half = [
    set('core.lesson_status', 'incomplete'),
    set('suspend_data', 'half way'),
    set('core.exit', 'suspend'),
    ['LMSCommit', ''],
  ];
  expect(await calls(first, half)).toEqual(half.map(() => 'true'));
  await expect(page.locator('#saved')).toContainText('Saved');

  await page.reload();
  const second = await courseIn(page);
  const asked = [
    'core.entry',
    'suspend_data',
    'core.student_name',
    'core.lesson_mode',
  ];
  expect(
    await calls(
      second,
      asked.map((name) => ['LMSGetValue', `cmi.${name}`]),
    ),
  ).toEqual(['resume', 'half way', 'Amira Khan', 'normal']);
  await calls(second, PASSED);
  await endByItself(second);
  await page.getByRole('link', { name: 'Exit to records' }).click();
  await expect(
    page.getByRole('cell', { name: 'completed, passed' }),
  ).toBeVisible();
  await expect(page.getByRole('cell', { name: '1 min 03 s' })).toBeVisible();

  await page.getByRole('button', { name: 'Review', exact: true }).click();
  const review = await courseIn(page);
  await expect(page.getByText('Review, nothing is recorded')).toBeVisible();
  await calls(review, [
    set('core.lesson_status', 'incomplete'),
    ['LMSFinish', ''],
  ]);
  await page.getByRole('link', { name: 'Exit to records' }).click();
  await expect(
    page.getByRole('cell', { name: 'completed, passed' }),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Start a new attempt' }).click();
  const anew = await courseIn(page);
  expect(await calls(anew, [['LMSGetValue', 'cmi.core.entry']])).toEqual([
    'ab-initio',
  ]);
  await expect(page.getByText('Attempt 2')).toBeVisible();
});

test('a course in a popup saves through the page that opened it, up to its last word', async ({
  page,
  lms,
}) => {
  await addLearner(page, lms);
  await page.getByRole('button', { name: 'Launch in a popup' }).click();
  const popup = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Open the course' }).click();
  const course = await popup;
  await expect(course.getByText('true')).toBeVisible();
  await expect(page.getByText('Keep this page open')).toBeVisible();
  await calls(course, PASSED);
  await endByItself(course);
  await course.close({ runBeforeUnload: true });
  await expect(page.getByText('The course window is closed.')).toBeVisible();
  await expect(page.locator('#saved')).toContainText('Saved');
  await page.getByRole('link', { name: 'Exit to records' }).click();
  await expect(
    page.getByRole('cell', { name: 'completed, passed' }),
  ).toBeVisible();
});

test('LMSCommit is false while the server cannot be reached, and true when it is back', async ({
  page,
  lms,
}) => {
  await addLearner(page, lms);
  await page.getByRole('button', { name: 'Launch', exact: true }).click();
  const course = await courseIn(page);
  await page.context().setOffline(true);
  expect(await calls(course, [['LMSCommit', '']])).toEqual(['false 101']);
  await expect(page.locator('#saved')).toHaveText(
    'Not saved: the preview server does not answer.',
  );
  await page.context().setOffline(false);
  expect(await calls(course, [['LMSCommit', '']])).toEqual(['true']);
  await expect(page.locator('#saved')).toContainText('Saved');
});

test('the last save of a tab that is closed arrives', async ({
  page,
  context,
  lms,
}) => {
  await addLearner(page, lms);
  const learner = page.url();
  await page.getByRole('button', { name: 'Launch', exact: true }).click();
  const course = await courseIn(page);
  await calls(course, PASSED);
  await endByItself(course);
  await page.close({ runBeforeUnload: true });
  const next = await context.newPage();
  await expect(async () => {
    await next.goto(learner);
    await expect(
      next.getByRole('cell', { name: 'completed, passed' }),
    ).toBeVisible({ timeout: 500 });
  }).toPass();
});

test('each SCO of a SCORM 2004 package is launched, recorded and resumed by itself', async ({
  page,
  lms,
}) => {
  await addLearner(page, lms);
  const learner = page.url();
  await importZip(page, lms, fake2004());
  await page.goto(learner);
  await expectAccessible(page);
  const check = (name: string) =>
    page
      .getByRole('listitem')
      .filter({ hasText: 'Two parts' })
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Check' }) })
      .getByRole('button', { name, exact: true });
  await check('Launch').click();
  const course = await courseIn(page);
  const says = [
    ['cmi.completion_status', 'incomplete'],
    ['cmi.suspend_data', 'half way'],
    ['cmi.interactions.0.id', 'i_1'],
    ['cmi.interactions.0.type', 'choice'],
    ['cmi.interactions.0.timestamp', '2026-11-24T09:00:00.00Z'],
    ['cmi.interactions.0.learner_response', 'a[,]c'],
    ['cmi.interactions.0.result', 'incorrect'],
    ['cmi.score.scaled', '0.9'],
    ['cmi.session_time', 'PT1M2.5S'],
    ['cmi.exit', 'suspend'],
  ].map(([name = '', value = '']) => ['SetValue', name, value]);
  expect(await calls(course, [...says, ['Commit', '']])).toEqual(
    [...says, 0].map(() => 'true'),
  );
  await expect(page.locator('#saved')).toContainText('Saved');

  await page.goto(learner);
  await check('Resume').click();
  const again = await courseIn(page);
  expect(
    await calls(again, [
      ['GetValue', 'cmi.entry'],
      ['GetValue', 'cmi.suspend_data'],
      ['GetValue', 'cmi.scaled_passing_score'],
      ['SetValue', 'cmi.completion_status', 'completed'],
      ['SetValue', 'cmi.exit', 'suspend'],
      ['Terminate', ''],
    ]),
  ).toEqual(['resume', 'half way', '0.8', 'true', 'true', 'true']);
  await page.getByRole('link', { name: 'Exit to records' }).click();
  const row = page.getByRole('row', { name: /Two parts: Check/ });
  // 0.9 reaches the passing score of 0.8, which the LMS judges itself.
  await expect(row).toContainText('completed, passed');
  await expect(row).toContainText('0.9 scaled');
  await row.getByRole('link').click();
  await expect(page.getByRole('row', { name: /i_1/ })).toContainText('a[,]c');
});

test('a cmi5 course tells the record store, goes on after a reload, passes and comes back', async ({
  page,
  lms,
}) => {
  await addLearner(page, lms);
  const learner = page.url();
  await importZip(page, lms, await cmi5Course());
  await page.goto(learner);
  const check = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Check' }) })
    .last();
  await check.getByRole('button', { name: 'Launch', exact: true }).click();
  const course = page.frameLocator('#course');
  await expect(course.locator('#state')).toContainText('"masteryScore":80');
  await course.getByRole('button', { name: 'Answer' }).click();
  await expect(course.locator('#ack')).toContainText('accepted');
  await expect(page.locator('#saved')).toContainText('Saved');

  await page.reload();
  await expect(course.locator('#state')).toContainText('"location":"step-2"');
  await course.getByRole('button', { name: 'Pass' }).click();
  await expect(course.locator('#ack')).toContainText('accepted');
  await course.getByRole('button', { name: 'Exit' }).click();
  await expect(
    course.getByRole('heading', { name: 'The course has ended' }),
  ).toBeVisible();
  await course.getByRole('link', { name: 'Go to records' }).click();
  const row = page.getByRole('row', { name: /Two units: Check/ });
  await expect(row).toContainText('completed, passed');
  await expect(row).toContainText('90 / 100');
  await row.getByRole('link').click();
  await expect(page.getByRole('row', { name: /item_r1_a1/ })).toContainText(
    'incorrect',
  );

  await page.goto(learner);
  await check.getByRole('button', { name: 'Review', exact: true }).click();
  await expect(course.locator('#state')).toContainText('"mode":"review"');
  await page.getByRole('link', { name: 'Exit to records' }).click();
  await expect(row).toContainText('completed, passed');
});

test('a hostile package reads no records, no other package and no other launch, and saves in none', async ({
  page,
  context,
  lms,
}) => {
  await addLearner(page, lms);
  const learner = page.url();
  await page.getByRole('button', { name: 'Launch', exact: true }).click();
  await courseIn(page);
  const victim = page.url();
  const token = await page.locator('body').getAttribute('data-token');

  const tab = await context.newPage();
  await importZip(tab, lms, fakePackage({ title: 'Hostile course' }));
  await tab.goto(learner);
  await tab
    .getByRole('listitem')
    .filter({ hasText: 'Hostile course' })
    .getByRole('button', { name: 'Launch', exact: true })
    .click();
  const hostile = await courseIn(tab);
  const { origin } = new URL(tab.url());
  expect(origin).not.toBe(new URL(victim).origin);
  const targets = [
    `${lms}records/records.json`,
    `${origin}/lms/records/records.json`,
    `${origin}/lms/learners`,
    new URL('/lms/content/1/index.html', victim).href,
    `${origin}/lms/content/1/index.html`,
    `${victim}/state?token=${token ?? ''}`,
    `${victim}/commit?token=${token ?? ''}`,
    `${origin}${new URL(victim).pathname}/commit?token=${token ?? ''}`,
  ];
  const got = await hostile.evaluate(async (addresses) => {
    const body = JSON.stringify({ cmi: { core: {} }, finish: true });
    const attempts = addresses.flatMap((address) =>
      [{}, { mode: 'no-cors' as const }, { method: 'POST', body }].map((how) =>
        fetch(address, how).then(
          ({ type, status }) => (type === 'opaque' ? 'opaque' : status),
          () => 'blocked',
        ),
      ),
    );
    return Promise.all(attempts);
  }, targets);
  // 405 is a POST to a file.
  for (const answer of got)
    expect(['blocked', 403, 404, 405]).toContain(answer);
  // Its own launch works, so that the refusals above mean something.
  expect(await calls(hostile, [['LMSCommit', '']])).toEqual(['true']);

  // A window of the LMS that it opens gives it no hold, and the other launch is as it was.
  const opened = context.waitForEvent('page');
  await hostile.evaluate((address) => {
    Object.assign(window, { opened: open(address) });
  }, `${lms}records`);
  await expect(
    (await opened).getByRole('heading', { name: 'Records' }),
  ).toBeVisible();
  const row = (await opened).getByRole('row', { name: /Fake course/ });
  await expect(row).toContainText('not attempted');
  expect(
    await hostile.evaluate(() => {
      const { opened: held } = window as unknown as { opened: Window };
      return held.closed;
    }),
  ).toBe(true);
});

test('records can be read, opened and taken away as CSV and JSON', async ({
  page,
  lms,
}) => {
  await addLearner(page, lms);
  await page.getByRole('button', { name: 'Launch', exact: true }).click();
  await calls(await courseIn(page), [...PASSED, ['LMSFinish', '']]);
  await page.goto(`${lms}records`);
  const row = page.getByRole('row', { name: /Amira Khan/ });
  await expect(row).toContainText('1.0.0+ab12cd34');
  await expect(row).toContainText('100 / 100');

  const saved = async (name: string): Promise<string> =>
    (await downloaded(page, name)).toString();
  expect(await saved('Attempts (CSV)')).toMatch(
    /\r\na\.khan,Amira Khan,Fake course,1\.0\.0\+ab12cd34,1,[-:TZ\d]+,[-:TZ\d]+,completed,passed,100,100,,62\.5,1,first_r1_a1=b wrong\r\n$/,
  );
  expect(await saved('Interactions (CSV)')).toContain(
    ',1,1,first_r1_a1,choice,,b,,wrong,,,',
  );
  expect(JSON.parse(await saved('Everything (JSON)'))).toMatchObject({
    records: [{ learnerId: 'a.khan', interactions: [{ id: 'first_r1_a1' }] }],
  });

  await page
    .getByRole('link', { name: '1 answer in attempt 1 of Amira Khan' })
    .click();
  await expect(
    page.getByRole('rowheader', { name: 'first_r1_a1' }),
  ).toBeVisible();
  await expectAccessible(page);
});

test('every page passes axe in light and dark and fits a phone', async ({
  page,
  lms,
}) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  const look = async (): Promise<void> => {
    await expectAccessible(page);
    const spill = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(spill).toBeLessThanOrEqual(0);
  };
  await page.goto(lms);
  await look();
  await addLearner(page, lms);
  await look();
  await page.getByRole('button', { name: 'Launch', exact: true }).click();
  await calls(await courseIn(page), [...PASSED, ['LMSCommit', '']]);
  await look();
  await page.goto(`${lms}records`);
  await look();
  await page.goto(`${lms}nothing-here`);
  await expect(page.getByRole('heading', { name: 'Not found' })).toBeVisible();
  await look();
});

test('learners, records and exports work without JavaScript', async ({
  browser,
  lms,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await addLearner(page, lms);
  await page.getByRole('button', { name: 'Launch', exact: true }).click();
  // Playwright looks for no text in a noscript element.
  await expect(page.locator('noscript p')).toBeVisible();
  await page.getByRole('link', { name: 'Exit to records' }).click();
  await expect(page.getByRole('cell', { name: 'not attempted' })).toBeVisible();
  await context.close();
});
