import { resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { writeJson } from '../../src/evidence/writers/json.ts';
import { unzipFiles } from '../../src/packaging/unzip.ts';
import { FIVE_ON_THE_ROSTER as ROSTER } from '../unit/evidence/roster.ts';
import { sampleRecord } from '../unit/evidence/sample.ts';
import { expect, expectAccessible, test } from './support/fixtures.ts';

const MOODLE = resolve('tests/fixtures/evidence/moodle41-scorm-basic.txt');

/** One who passed, one who used up every attempt, one who is under way. */
const RECORDS = writeJson([
  sampleRecord({ learnerId: 'L1', course: 'Course module', courseId: null }),
  sampleRecord({
    learnerId: 'L2',
    course: 'Course module',
    courseId: null,
    success: 'failed',
  }),
  sampleRecord({
    learnerId: 'L3',
    course: 'Course module',
    courseId: null,
    completed: null,
    completion: 'incomplete',
    success: null,
  }),
]);

const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

test('turns exports and a roster into a pack with the figures counted by hand, and asks no other host', async ({
  page,
  site,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${site}/records.html`);
  await expectAccessible(page);
  const moodle = {
    name: 'grades.txt',
    mimeType: 'text/plain',
    buffer: readFileSync(MOODLE),
  };
  await page
    .getByLabel('Exports, exception register, reset log')
    .setInputFiles([file('records.json', RECORDS), moodle]);
  await page.getByLabel('Roster').setInputFiles(file('staff.csv', ROSTER));
  await page.getByLabel('Day of the report').fill('2026-11-24');
  await page.getByRole('button', { name: 'Make the pack' }).click();

  // Moodle's times are local, and nothing is guessed.
  await expect(
    page.getByRole('heading', { name: 'Say what the files do not' }),
  ).toBeFocused();
  await page.getByRole('link', { name: /in which time zone/ }).click();
  await page
    .getByLabel('Time zone of local times')
    .selectOption('Europe/London');
  await page.getByRole('button', { name: 'Make the pack' }).click();

  await expect(
    page.getByRole('heading', { name: 'Your pack is ready' }),
  ).toBeFocused();
  const figure = (name: string) =>
    page.getByRole('row', { name }).getByRole('cell');
  // L1 passed. L3 was due on 31 October, L5 on 31 January; L2 failed; L4 has until 20 December.
  await expect(figure('Completed')).toHaveText('1 of 5 (20 %)');
  await expect(figure('Overdue')).toHaveText('2');
  await expect(figure('Failed')).toHaveText('1');
  await expect(figure('without a record')).toHaveText('1');
  await expect(figure('not on the roster')).toHaveText('2');
  await expectAccessible(page);

  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'evidence-2026-11-24.zip' }).click();
  const pack = unzipFiles(
    new Uint8Array(readFileSync(await (await waiting).path())),
  );
  expect([...pack.keys()]).toEqual(
    expect.arrayContaining(['report.html', 'records.xlsx', 'SHA256SUMS']),
  );
  expect(
    asked.filter((url) => !/^blob:/.test(url) && !url.startsWith(site)),
  ).toEqual([]);
});

test('says what is wrong with a file, and keeps what was chosen', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${site}/records.html`);
  await page
    .getByLabel('Exports, exception register, reset log')
    .setInputFiles(file('notes.json', '{"a": 1}'));
  await page.getByRole('button', { name: 'Make the pack' }).press('Enter');
  await expect(
    page.getByRole('heading', { name: 'No pack was made' }),
  ).toBeFocused();
  await expect(page.getByText('No reader knows notes.json')).toBeVisible();
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth > window.innerWidth,
    ),
  ).toBe(false);
});
