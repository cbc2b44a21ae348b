import { readFileSync } from 'node:fs';
import { writeJson } from '../../src/evidence/writing/tables/json.ts';
import { sampleRecord } from '../unit/evidence/sample.ts';
import { downloaded } from './support/download.ts';
import { expect, expectAccessible, test } from './support/fixtures.ts';
import {
  answerCourses,
  askForPack,
  given,
  packOn,
  reportOn,
  textOf,
} from './support/records.ts';

const FIVE = [
  'activity-completion-course.csv',
  'activity-completion.csv',
  'course-completion.csv',
  'scorm-basic.txt',
  'scorm-interactions.txt',
].map((name) =>
  given(name, readFileSync(`tests/fixtures/evidence/moodle41-${name}`)),
);

test('asks of five files of one Moodle once what they leave open alike, and file by file whoever wants that', async ({
  page,
  site,
}) => {
  await askForPack(page, site, {
    files: FIVE,
    roster: null,
    day: '2026-11-24',
  });
  const form = page.locator('form.records__questions');
  await expect(form.locator('select, input')).toHaveCount(3);
  const all = form.getByRole('group', { name: 'For 5 files' });
  await expect(all).toHaveAccessibleName(
    `For 5 files: ${FIVE.map(({ name }) => name).join(', ')}`,
  );
  await all.getByText('What these files are').click();
  await expect(all.getByRole('listitem')).toHaveCount(5);
  await all.getByLabel('Time zone of the times').selectOption('UTC');
  await all
    .getByRole('button', { name: 'Answer for each file: time zone' })
    .click();
  const zones = form.getByLabel('Time zone of the times');
  await expect(zones).toHaveCount(5);
  await expect(zones.first()).toBeFocused();
  await expectAccessible(page);
  // What had been chosen stands in each.
  for (const zone of await zones.all()) await expect(zone).toHaveValue('UTC');
  await form
    .getByRole('group', { name: 'scorm-basic.txt', exact: true })
    .getByLabel('Time zone of the times')
    .selectOption('Asia/Tokyo');
  await form.getByLabel('Order of the dates').selectOption('dmy');
  await form.getByLabel('Scores are out of').fill('100');
  await page.getByRole('button', { name: 'Go on' }).click();
  await answerCourses(page, {
    'Course module': 'This course',
    'Staff induction': 'Another course',
  });
  const settings = textOf(await packOn(page), 'settings.json');
  const { files } = JSON.parse(settings) as {
    files: { file: string; answers: { zone: string } }[];
  };
  expect(files.map(({ file, answers }) => [file, answers.zone])).toEqual(
    FIVE.map(({ name }) => [
      name,
      name === 'scorm-basic.txt' ? 'Asia/Tokyo' : 'UTC',
    ]),
  );

  // Asked again, what was said of the files differs.
  for (const name of ['scorm-basic.txt', 'activity-completion.csv'])
    await page.getByRole('button', { name: `Answer again: ${name}` }).click();
  await expect(zones).toHaveCount(2);
  await page
    .getByRole('button', { name: 'One answer for all: time zone' })
    .click();
  await expect(zones).toHaveCount(1);
  await expect(zones).toBeFocused();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(
    page.getByRole('heading', { name: /^Your report is / }),
  ).toBeFocused();
});

test('asks which words of the roster say that somebody has left, and leaves them out', async ({
  page,
  site,
}) => {
  await askForPack(page, site, {
    files: [
      given(
        'records.json',
        writeJson(['L1', 'L2'].map((learnerId) => sampleRecord({ learnerId }))),
      ),
    ],
    roster: given(
      'staff.csv',
      'id,Employment status\r\nL1,Active\r\nL2,Inactive\r\nL3,Left\r\nL4,Sabbatical\r\n',
    ),
    day: '2026-12-01',
  });
  const asked = page.getByRole('group', { name: 'staff.csv' });
  await expect(asked).toContainText('"Employment status" may say who has left');
  await expectAccessible(page);
  await expect(asked.getByLabel('"active"')).toHaveValue('here');
  await expect(asked.getByLabel('"inactive"')).toHaveValue('left');
  await expect(asked.getByLabel('"left"')).toHaveValue('left');
  // Nobody is told what a sabbatical is.
  const open = asked.getByLabel('"sabbatical"');
  await expect(open).toHaveValue('');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(open).toBeFocused();
  await open.selectOption('here');
  await page.getByRole('button', { name: 'Go on' }).click();
  const report = reportOn(page);
  await expect(report).toContainText('Completed in all: 1 of 2.');
  await expect(report).toContainText(
    '2 people of the roster had left by 2026-12-01',
  );
  const settings = await downloaded(page, 'settings.json');
  expect(JSON.parse(settings.toString())).toMatchObject({
    files: [
      {
        file: 'staff.csv',
        answers: { leavers: { inactive: 'left', sabbatical: 'here' } },
      },
    ],
  });
});

test('asks of a title that turns up after somebody has said which count, and of no other', async ({
  page,
  site,
}) => {
  const record = (course: string, learnerId: string) =>
    sampleRecord({ course, courseId: null, learnerId });
  await askForPack(page, site, {
    files: [
      given('a.json', writeJson([record('S12', 'L1'), record('Fire', 'L2')])),
    ],
    roster: null,
    day: '2026-11-24',
  });
  await answerCourses(page, { S12: 'This course', Fire: 'Another course' });
  await expect(reportOn(page)).toContainText('Completed in all: 1 of 1.');
  await page
    .getByLabel('Exports, exception register, reset log')
    .setInputFiles(given('b.json', writeJson([record('S12 (2027)', 'L3')])));
  await page.getByRole('button', { name: 'Make the pack' }).click();
  const asked = page.getByRole('group', { name: 'Which of these titles' });
  await expect(asked.getByLabel('S12', { exact: true })).toHaveValue('course');
  await expect(asked.getByLabel('Fire')).toHaveValue('other');
  await expect(asked.getByLabel('S12 (2027)')).toHaveValue('');
  await expect(reportOn(page)).toBeHidden();
  await answerCourses(page, { 'S12 (2027)': 'This course' });
  await expect(reportOn(page)).toContainText('Completed in all: 2 of 2.');
});

test('takes no mapping of an export for a roster, and says so', async ({
  page,
  site,
}) => {
  await askForPack(page, site, {
    files: [given('a.json', writeJson([sampleRecord()]))],
    roster: given(
      'staff.csv',
      'Worker,E-mail\r\nw1,ana@example.org\r\nw2,ben@example.org\r\n',
    ),
    day: '2026-11-24',
  });
  const mapping = {
    format: 'hold-the-line mapping',
    version: 1,
    name: 'Ours',
    columns: { learnerId: 'E-mail' },
    statuses: {},
  };
  const roster = page.getByRole('group', { name: 'staff.csv' });
  await roster
    .getByLabel('Or take what was saved')
    .setInputFiles(given('mapping.json', JSON.stringify(mapping)));
  await expect(roster).toContainText(
    'this is a roster. Nothing was taken over',
  );
  await expect(roster.getByLabel('E-mail')).toHaveValue('mail');
});
