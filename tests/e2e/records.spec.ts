import { resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { writeJson } from '../../src/evidence/writers/json.ts';
import { FIVE_ON_THE_ROSTER as ROSTER } from '../unit/evidence/roster.ts';
import { sampleRecord } from '../unit/evidence/sample.ts';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './support/fixtures.ts';
import { answerZone, downloaded } from './support/records.ts';

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

const chooseFiles = (page: Page, files: ReturnType<typeof file>[]) =>
  page
    .getByLabel('Exports, exception register, reset log')
    .setInputFiles(files);

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
  await expectAccessible(page);
  await answerZone(page, 'grades.txt', 'Europe/London');
  await page.getByRole('button', { name: 'Go on' }).click();

  await expect(
    page.getByRole('heading', { name: 'Your report is ready' }),
  ).toBeFocused();
  const report = page.getByRole('region', { name: 'Report', exact: true });
  // L1 passed; L3 was due on 31 October, L5 on 31 January; L2 failed; L4 has until 20 December.
  await expect(report.getByText('1 of 5 people')).toBeVisible();
  await expect(report.getByText('2 overdue, 0 expired')).toBeVisible();
  const pack = await downloaded(page, 'evidence-2026-11-24.zip');
  expect([...pack.keys()]).toEqual(
    expect.arrayContaining([
      'report.html',
      'records.xlsx',
      'settings.json',
      'SHA256SUMS',
    ]),
  );
  await expectAccessible(page);
  expect(
    asked.filter((url) => !/^blob:/.test(url) && !url.startsWith(site)),
  ).toEqual([]);
});

test('lets a person point at the columns of a table that no reader knows, and keeps what was said', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/records.html`);
  await chooseFiles(page, [
    file(
      'ours.csv',
      'Staff no.;What;State;Finished date\r\nL1;Hold the Line;done;03/07/2026\r\nL2;Hold the Line;withdrawn;\r\n',
    ),
  ]);
  await page.getByLabel('Day of the report').fill('2026-11-24');
  await page.getByRole('button', { name: 'Make the pack' }).click();

  const go = page.getByRole('button', { name: 'Go on' });
  // What is suggested can be changed; no row can be somebody's without a person.
  await expect(page.getByLabel('Finished date')).toHaveValue('completed');
  await page.getByLabel('Staff no.').selectOption('');
  await go.click();
  await expect(page.getByRole('alert')).toContainText('whose row it is');
  await page.getByLabel('Staff no.').selectOption('learnerId');
  await page.getByLabel('What').selectOption('learnerId');
  await go.click();
  await expect(page.getByRole('alert')).toContainText('Two columns cannot');
  await page.getByLabel('What').selectOption('course');
  await go.click();

  await page.getByLabel('Order of its dates').selectOption('dmy');
  await answerZone(page, 'ours.csv', 'Europe/London');
  await go.click();
  await page.getByLabel('"done"').selectOption('passed');
  await page.getByLabel('"withdrawn"').selectOption('left out');
  await go.press('Enter');

  const report = page.getByRole('region', { name: 'Report', exact: true });
  await expect(report.getByText('Completed in all: 1 of 1.')).toBeVisible();
  const pack = await downloaded(page, 'evidence-2026-11-24.zip');
  const records = new TextDecoder().decode(pack.get('records.csv'));
  // 3 July at midnight in London is an hour earlier in UTC.
  expect(records).toContain('2026-07-02T23:00:00Z,Europe/London');

  // Said otherwise: 7 March. Nothing else is lost.
  await page.getByRole('button', { name: 'Answer again: ours.csv' }).click();
  await expect(page.getByLabel('What', { exact: true })).toHaveValue('course');
  await go.click();
  await expect(page.getByLabel('Time zone of its times')).toHaveValue(
    'Europe/London',
  );
  await page.getByLabel('Order of its dates').selectOption('mdy');
  await go.click();
  await expect(
    page.getByRole('heading', { name: 'Your report is ready' }),
  ).toBeFocused();
  const again = await downloaded(page, 'evidence-2026-11-24.zip');
  expect(new TextDecoder().decode(again.get('records.csv'))).toContain(
    '2026-03-07T00:00:00Z,Europe/London',
  );
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'mapping-ours-csv.json' }).click();
  const mapping = readFileSync(await (await waiting).path(), 'utf8');
  expect(JSON.parse(mapping)).toMatchObject({
    columns: { learnerId: 'Staff no.', course: 'What', status: 'State' },
    statuses: { done: 'passed', withdrawn: 'left out' },
  });
});

test('makes the same pack from its settings, with the network gone', async ({
  page,
  context,
  site,
}) => {
  const moodle = readFileSync(MOODLE, 'utf8');
  const make = async () => {
    await chooseFiles(page, [file('grades.txt', moodle)]);
    await page.getByRole('button', { name: 'Make the pack' }).click();
  };
  const loaded = page.waitForResponse(/release\.json$/);
  await page.goto(`${site}/records.html`);
  await loaded;
  await context.setOffline(true);
  await make();
  await answerZone(page, 'grades.txt', 'Europe/London');
  await page.getByRole('button', { name: 'Go on' }).click();
  const first = await downloaded(page, /evidence-.*zip/);
  const settings = first.get('settings.json');

  await context.setOffline(false);
  await page.reload();
  await page.getByText('More choices').click();
  await page.getByLabel('Settings of an earlier pack').setInputFiles({
    name: 'settings.json',
    mimeType: 'application/json',
    buffer: Buffer.from(settings ?? ''),
  });
  await expect(page.getByText('Taken over')).toBeVisible();
  await make();
  expect(await downloaded(page, /evidence-.*zip/)).toEqual(first);
});

test('gives up when it is told to, and keeps what was chosen', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/records.html`);
  await chooseFiles(page, [
    file('a.json', RECORDS),
    file('b.json', RECORDS.replaceAll('L1', 'L9')),
  ]);
  await page.getByRole('button', { name: 'Remove a.json' }).press('Enter');
  await expect(
    page.getByRole('button', { name: 'Remove b.json' }),
  ).toBeFocused();
  // A worker that never answers, as one that reads a very large file.
  await page.evaluate(() => {
    Worker.prototype.postMessage = () => undefined;
  });
  await page.getByRole('button', { name: 'Make the pack' }).click();
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(page.getByText('What you chose is still there')).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'Make the pack' }),
  ).toBeFocused();
  await expect(
    page.getByRole('button', { name: 'Remove b.json' }),
  ).toBeVisible();
});

test('asks which courses count, and shows no name under pseudonyms', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/records.html`);
  await chooseFiles(page, [
    file(
      'records.json',
      writeJson([
        sampleRecord({ learnerId: 'L1', learnerName: 'Amira Khan' }),
        sampleRecord({ learnerId: 'L2', course: 'MFA course', courseId: null }),
      ]),
    ),
  ]);
  await page.getByLabel('Under pseudonyms').check();
  await page.getByRole('button', { name: 'Make the pack' }).click();
  // Nothing is made without a key.
  await expect(page.getByLabel('Key for pseudonyms')).toBeFocused();
  await page.getByLabel('Key for pseudonyms').fill('a key of sixteen or more');
  await page.getByRole('button', { name: 'Make the pack' }).click();
  const report = page.getByRole('region', { name: 'Report', exact: true });
  await expect(report.getByText('Completed in all: 1 of 1.')).toBeVisible();
  await expect(report.getByText('Amira')).toHaveCount(0);
  await page.getByLabel('MFA course (1 record)').check();
  await page.getByRole('button', { name: 'Count the ticked courses' }).click();
  await expect(report.getByText('Completed in all: 2 of 2.')).toBeVisible();
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
