import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { unzipFiles } from '../../src/ground/zip/unzip.ts';
import type { Files } from '../../src/ground/files.ts';
import { bank } from './support/bank.ts';
import {
  answerCourses,
  answerZone,
  askForPack,
  given,
  reportOn,
  rowsOf,
  standing,
  takePack,
  textOf,
} from './support/records.ts';
import { questionInALine } from '../../src/domain/quiz/questionInALine.ts';
import { expect, test, type ThreeTaken } from './support/threeTaken.ts';

// One worker, so that the three learners take the course once.
test.describe.configure({ mode: 'default' });

const DAY = '2026-11-24';
const ZONE = 'America/New_York';
const MOODLE =
  'tests/fixtures/evidence/moodle41-activity-completion-course.csv';
const FILES = {
  // Due 30 days after the start, and again 12 months after it was done: content/policy.yaml.
  'roster.csv': Buffer.from(
    [
      'id,mail,name,unit,start',
      'hd-101,amira.khan@example.org,Amira Khan,North,2026-11-01',
      'hd-102,ben.ode@example.org,Ben Ode,North,2026-10-01',
      'hd-103,cora.silva@example.org,Cora Silva,South,2026-10-20',
      // Nothing in the preview LMS: one is in Moodle, one nowhere.
      'hd-104,dan.weir@example.org,Dan Weir,South,2025-11-15',
      'hd-105,eva.lund@example.org,Eva Lund,South,2026-11-10',
    ].join('\r\n'),
  ),
  // Dan, who was done at 21:30 in New York, and Finn, whom no roster names.
  'moodle.csv': readFileSync(MOODLE),
};

async function packOf(
  page: Page,
  { url, exports }: ThreeTaken,
  ...names: (keyof ThreeTaken['exports'])[]
): Promise<Files> {
  await askForPack(page, url, {
    files: [
      ...names.map((name) => given(name, exports[name])),
      given('moodle.csv', FILES['moodle.csv']),
    ],
    roster: given('roster.csv', FILES['roster.csv']),
    day: DAY,
  });
  // Moodle writes local times. Our own exports ask nothing.
  await expect(page.getByLabel('Time zone of the times')).toHaveCount(1);
  await answerZone(page, 'moodle.csv', ZONE);
  await answerCourses(page, { 'Staff induction': 'Another course' });
  return takePack(page, DAY);
}

test('three launches, a roster of five and a Moodle export give a pack with the figures counted by hand, and nobody else is asked', async ({
  page,
  taken,
}) => {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  const pack = await packOf(page, taken, 'attempts.csv', 'interactions.csv');

  // Of the five, Amira passed and Dan is done until 10 December. Cora was due on 19 November,
  // Eva has until 10 December, and Ben has no attempt left.
  await expect(reportOn(page).getByText('2 of 5 people')).toBeVisible();
  await expect(standing(page, 'Overdue')).toHaveText('1');
  await expect(standing(page, 'Expired')).toHaveText('0');
  await expect(standing(page, 'Expiring')).toHaveText('1');
  await expect(standing(page, 'Failed')).toHaveText('1');
  // Amira's eight calls and Cora's three; of genuine callers, Amira's five and Cora's one.
  await expect(
    reportOn(page).getByText(
      'Practice calls that ended unsafe: 2 of 11; genuine cases left undone: 0 of 6.',
    ),
  ).toBeVisible();
  // Finn and Dan did the staff induction too.
  await expect(
    reportOn(page).getByText(
      '2 records of other courses do not count: Staff induction.',
    ),
  ).toBeVisible();

  expect(
    rowsOf(pack, 'people.csv').map((it) =>
      [it.person, it.unit, it.standing, it.due, it.expires, it.score_raw].join(
        ' ',
      ),
    ),
  ).toEqual([
    // No day is known for who is on no roster.
    'finn.hale@example.org  open   ',
    // Done on the LMS's day, 24 November; again 12 months later.
    'hd-101 North current  2027-11-24 100',
    // 1 October and 30 days. His best attempt: 8 of 15.
    'hd-102 North failed 2026-10-31  53.33',
    // 20 October and 30 days. Without an end of the check there is no score.
    'hd-103 South overdue 2026-11-19  ',
    // 21:30 in New York on 9 December 2025 is 10 December in London. 16 days are soon.
    'hd-104 South expiring  2026-12-10 ',
    // 10 November and 30 days.
    'hd-105 South due 2026-12-10  ',
  ]);
  expect(rowsOf(pack, 'units.csv')).toMatchObject([
    // Amira and Ben; done is Amira. Fewer than five get no percentage.
    { unit: 'North', people: '2', done: '1', overdue: '0', done_percent: '' },
    // Cora, Dan and Eva; done is Dan, who expires soon; overdue is Cora.
    { unit: 'South', people: '3', done: '1', overdue: '1', expiring: '1' },
  ]);
  expect(rowsOf(pack, 'roster.csv')).toEqual([
    { side: 'on the roster, in no record', person: 'hd-105' },
    {
      side: 'in the records, not on the roster',
      person: 'finn.hale@example.org',
    },
  ]);
  expectCalls(pack);
  expectItems(pack, taken);
  // What the worker asks is seen too.
  expect(asked).toContain(`${taken.url}/mfa-exceptions/release.json`);
  expect(
    asked.filter((it) => !it.startsWith('blob:') && !it.startsWith(taken.url)),
  ).toEqual([]);
});

/** Amira: C20 A, C19 A, C23 B, C04 B, C02 A, C05 A, C18 B, C11 A by their models. Cora: C20 A by its model; C19 A reset unverified; C23 B left out of MFA. */
function expectCalls(pack: Files): void {
  const shares = Object.fromEntries(
    rowsOf(pack, 'calls.csv').map(({ id = '', count, of }) => [
      id,
      of === '' ? count : `${count} of ${of}`,
    ]),
  );
  expect(shares).toMatchObject({
    calls: '11',
    // C20 A twice, C04 B, C02 A, C05 B, C11 A; the impostors are in C19 B and C23 B twice, C18 B.
    genuine: '6',
    impostor: '5',
    unknown: '0',
    // Resets: C20 A, C04 B, C02 A and C05 B after their checks; Cora's C20 A after none.
    verified: '4 of 5',
    sound_reset: '4',
    unsafe: '2 of 11',
    unsafe_reset: '1',
    unrecorded_exception: '1',
    // Nothing genuine was left undone; of the impostors, Cora's went unreported.
    refusals: '0 of 6',
    reported: '4 of 5',
    // C23 B twice; C19 B and C23 B twice. Cora gave in once, in C23 B.
    HELP: '1 of 2',
    CONS: '1 of 4',
  });
}

/** All three begin with the same draw of 15; who was asked an item again counts with the first answer. */
function expectItems(pack: Files, { asked }: ThreeTaken): void {
  const [first, second, third] = asked.failed;
  expect(first).toHaveLength(15);
  expect(asked.passed).toEqual(first);
  expect(asked.unfinished).toEqual(first.slice(0, 2));
  const later = [...new Set([...second, ...third])]
    .filter((id) => !first.includes(id))
    .sort();
  const right = new Map([
    // Ben alone, who got none right in his second and third attempt. Hardest, so they come first.
    ...later.map((id) => [id, '0 of 1'] as const),
    // Right: Amira and Ben. Cora answered it wrongly.
    ...first.slice(0, 1).map((id) => [id, '2 of 3'] as const),
    // Right: all three.
    ...first.slice(1, 2).map((id) => [id, '3 of 3'] as const),
    // Right: Amira, and Ben in the first eight.
    ...first.slice(2, 8).map((id) => [id, '2 of 2'] as const),
    // Right: Amira.
    ...first.slice(8).map((id) => [id, '1 of 2'] as const),
  ]);
  const rows = rowsOf(pack, 'items.csv');
  const idOf = (row: Record<string, string>) =>
    (row.item ?? '').replace(/_r\d+$/, '');
  expect(rows.slice(0, later.length).map(idOf)).toEqual(later);
  expect(
    new Map(rows.map((it) => [idOf(it), `${it.right} of ${it.first_answers}`])),
  ).toEqual(right);
  for (const row of rows) {
    const item = bank.find(({ item: { id } }) => id === idOf(row))?.item;
    expect(row.stem).toBe(item && questionInALine(item));
    // One person at most answered each item wrongly.
    if (right.get(idOf(row)) === `${row.first_answers} of ${row.first_answers}`)
      expect(row.wrong_count).toBe('');
    else
      expect(row).toMatchObject({
        wrong_count: '1',
        wrong_text: expect.stringMatching(/\w/),
      });
  }
  const total = (column: string) =>
    rowsOf(pack, 'objectives.csv').reduce(
      (sum, row) => sum + Number(row[column]),
      0,
    );
  // Amira 15, Ben 15 and the later ones, Cora 2.
  expect(total('answers')).toBe(32 + later.length);
  // Amira 15, Ben 8, Cora 1.
  expect(total('right')).toBe(24);
}

test('the pack names every file by its sum, and its report opens by itself', async ({
  page,
  taken,
}, info) => {
  const pack = await packOf(page, taken, 'attempts.csv', 'interactions.csv');
  const sum = (bytes: Uint8Array = new Uint8Array()) =>
    createHash('sha256').update(bytes).digest('hex');
  const listed = textOf(pack, 'SHA256SUMS').trimEnd().split('\n');
  expect(listed).toEqual(
    [...pack]
      .filter(([name]) => name !== 'SHA256SUMS')
      .map(([name, bytes]) => `${sum(bytes)}  ${name}`),
  );
  expect(
    rowsOf(pack, 'sources.csv').map((it) => [
      it.file,
      it.sha256,
      it.rows,
      it.answers,
    ]),
  ).toEqual([
    ['attempts.csv', sum(taken.exports['attempts.csv']), '3', ''],
    // Amira 8 calls and 15 answers, Ben 45 answers, Cora 3 calls and 2 answers.
    ['interactions.csv', sum(taken.exports['interactions.csv']), '73', ''],
    ['moodle.csv', sum(FILES['moodle.csv']), '2', `time zone ${ZONE}`],
    ['roster.csv', sum(FILES['roster.csv']), '5', ''],
  ]);
  expect(rowsOf(pack, 'unreadable.csv')).toEqual([]);
  // Records and people.
  expect([
    ...unzipFiles(pack.get('records.xlsx') ?? new Uint8Array()).keys(),
  ]).toEqual(expect.arrayContaining(['xl/worksheets/sheet2.xml']));

  const file = info.outputPath('report.html');
  writeFileSync(file, textOf(pack, 'report.html'));
  const noticed: string[] = [];
  page.on('request', (request) => noticed.push(request.url()));
  page.on('console', (message) => noticed.push(message.text()));
  page.on('pageerror', (error) => noticed.push(error.message));
  await page.goto(pathToFileURL(file).href);
  await expect(page.getByText('2 of 5 people')).toBeVisible();
  // The day on which Ben failed is no day of completion.
  await expect(
    page.getByRole('row', { name: 'Ben Ode' }).first(),
  ).toContainText('31 Oct 2026not passed');
  expect(noticed).toEqual([pathToFileURL(file).href]);
});

test('the JSON of the LMS gives the same figures as its two CSV files', async ({
  page,
  taken,
}) => {
  const pack = await packOf(page, taken, 'records.json');
  const tables = await packOf(page, taken, 'attempts.csv', 'interactions.csv');
  for (const name of [
    'units.csv',
    'calls.csv',
    'items.csv',
    'objectives.csv',
    'distributions.csv',
    'roster.csv',
    'releases.csv',
  ])
    expect(textOf(pack, name), name).toBe(textOf(tables, name));
  // Only where it was read from differs.
  const people = (from: Files) =>
    rowsOf(from, 'people.csv').map(({ sources: _, ...row }) => row);
  expect(people(pack)).toEqual(people(tables));
});
