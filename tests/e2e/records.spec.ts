import { readFileSync } from 'node:fs';
import { writeJson } from '../../src/evidence/writing/tables/json.ts';
import { FIVE_ON_THE_ROSTER as ROSTER } from '../unit/evidence/roster.ts';
import { sampleRecord } from '../unit/evidence/sample.ts';
import { downloaded } from './support/download.ts';
import { expect, expectAccessible, test } from './support/fixtures.ts';
import {
  answerZone,
  askForPack,
  chooseFiles,
  answerCourses,
  openWith,
  packOn,
  given,
  reportOn,
  takePack,
  textOf,
} from './support/records.ts';

const MOODLE = 'tests/fixtures/evidence/moodle41-scorm-basic.txt';

test('the page has no barrier from the form over the question to the pack', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/records.html`);
  await expectAccessible(page);
  await chooseFiles(page, [given('grades.txt', readFileSync(MOODLE))]);
  await page
    .getByLabel('Roster (optional)')
    .setInputFiles(given('staff.csv', ROSTER));
  await page.getByLabel('Day of the report (optional)').fill('2026-11-24');
  await page.getByRole('button', { name: 'Make the pack' }).click();
  await expect(
    page.getByRole('heading', { name: 'Say what the files do not' }),
  ).toBeFocused();
  await expectAccessible(page);
  await answerZone(page, 'grades.txt', 'Europe/London');
  await expect(page.getByText('Which of these titles')).toBeVisible();
  await expectAccessible(page);
  await answerCourses(page, { 'Course module': 'This course' });
  const pack = await takePack(page, '2026-11-24');
  // Two of three are strangers to the roster: that should stop somebody.
  await expect(
    page.getByRole('heading', { name: 'Your report is made: stop' }),
  ).toBeVisible();
  // Ada is known by her mail address. Moodle shows her score in place of her status, so
  // whether she completed is unknown. The other two are on no roster.
  await expect(
    reportOn(page).getByText(
      'people; too few for a percentage; not known of 1 more',
    ),
  ).toBeVisible();
  await expectAccessible(page);
  expect([...pack.keys()]).toEqual(
    expect.arrayContaining(['report.html', 'settings.json', 'SHA256SUMS']),
  );
});

test('lets a person point at the columns of a table that no reader knows, and keeps what was said', async ({
  page,
  site,
}) => {
  await openWith(page, site, [
    given(
      'ours.csv',
      'Staff no.;What;State;Finished date\r\nL1;Hold the Line;done;03/07/2026\r\nL2;Hold the Line;withdrawn;\r\n',
    ),
  ]);
  await page.getByLabel('Day of the report (optional)').fill('2026-11-24');
  await page.getByRole('button', { name: 'Make the pack' }).click();

  const go = page.getByRole('button', { name: 'Go on' });
  // What is suggested can be changed; no row can be somebody's without a person.
  await expect(page.getByLabel('Finished date')).toHaveValue('completed');
  await page.getByLabel('Staff no.').selectOption('');
  await go.click();
  await expect(page.getByRole('alert')).toContainText('whose row it is');
  await page.getByLabel('Staff no.').selectOption('learnerId');
  await page.getByLabel('What', { exact: true }).selectOption('learnerId');
  await go.click();
  await expect(page.getByRole('alert')).toContainText('Two columns cannot');
  await page.getByLabel('What', { exact: true }).selectOption('course');
  await go.click();

  await page.getByLabel('Order of the dates').selectOption('dmy');
  await answerZone(page, 'ours.csv', 'Europe/London');
  await page.getByLabel('"done"').selectOption('passed');
  await page.getByLabel('"withdrawn"').selectOption('left out');
  await go.press('Enter');

  const report = reportOn(page);
  await expect(report.getByText('Completed in all: 1 of 1.')).toBeVisible();
  const pack = await packOn(page);
  const records = textOf(pack, 'records.csv');
  // A day, and neither the day before nor a time that nobody gave.
  expect(records).toContain('2026-07-03,Europe/London,day');

  // Said otherwise: 7 March. Nothing else is lost.
  await page.getByRole('button', { name: 'Answer again: ours.csv' }).click();
  await expect(page.getByLabel('What', { exact: true })).toHaveValue('course');
  await go.click();
  await expect(page.getByLabel('Time zone of the times')).toHaveValue(
    'Europe/London',
  );
  await page.getByLabel('Order of the dates').selectOption('mdy');
  await go.click();
  await expect(
    page.getByRole('heading', { name: 'Your report is ready' }),
  ).toBeFocused();
  const again = await packOn(page);
  expect(textOf(again, 'records.csv')).toContain(
    '2026-03-07,Europe/London,day',
  );
  const mapping = await downloaded(page, 'mapping-ours-csv.json');
  expect(JSON.parse(mapping.toString())).toMatchObject({
    columns: { learnerId: 'Staff no.', course: 'What', status: 'State' },
    statuses: { done: 'passed', withdrawn: 'left out' },
  });
});

test('proposes what the columns hold of a layout that could not be checked, and waits for a yes', async ({
  page,
  site,
}) => {
  await openWith(page, site, [
    given(
      'docebo.csv',
      'Username,First Name,Last Name,Course Name,Enrollment Status\r\nada,Ada,Lovelace,Hold the Line,Subscribed\r\n',
    ),
  ]);
  await page.getByLabel('Day of the report').fill('2026-11-24');
  await page.getByRole('button', { name: 'Make the pack' }).click();
  const form = page.getByRole('group', { name: 'docebo.csv' });
  await expect(form).toContainText('could not be checked with a real export');
  await expect(form.getByLabel('Username')).toHaveValue('learnerId');
  await expect(form.getByLabel('Last Name')).toHaveValue('surname');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(
    reportOn(page).getByText('Completed in all: 0 of 1.'),
  ).toBeVisible();
  expect(textOf(await packOn(page), 'records.csv')).toContain('Ada Lovelace');
  const mapping = await downloaded(page, 'mapping-docebo-csv.json');
  expect(JSON.parse(mapping.toString())).toMatchObject({
    name: 'Docebo: users and courses report',
    statuses: { subscribed: 'not attempted' },
  });
});

test('reads a file that a reader knows by its columns, where somebody wants that, and as before again', async ({
  page,
  site,
}) => {
  await openWith(page, site, [given('a.json', writeJson([sampleRecord()]))]);
  await page.getByLabel('Day of the report').fill('2026-11-24');
  await page.getByRole('button', { name: 'Make the pack' }).click();
  const ready = page.getByRole('heading', { name: 'Your report is ready' });
  await expect(ready).toBeFocused();
  await page.getByText('How each file was read').click();
  await page
    .getByRole('button', { name: 'Say what its columns hold: a.json' })
    .click();
  const form = page.getByRole('group', { name: 'a.json' });
  await expect(form.getByText('Which column says who it is')).toBeVisible();
  await page.getByRole('button', { name: 'Answer again: a.json' }).click();
  await expect(ready).toBeFocused();
});

test('finds the sheet behind a cover, and gives the right figure to whoever accepts what is suggested', async ({
  page,
  site,
}) => {
  const inputs = 'tests/fixtures/evidence/inputs';
  await askForPack(page, site, {
    files: [
      given('users.xlsx', readFileSync(`${inputs}/books/12-talentlms.xlsx`)),
    ],
    roster: given('roster.csv', readFileSync(`${inputs}/mapped/roster.csv`)),
    day: '2026-11-28',
  });
  const go = page.getByRole('button', { name: 'Go on' });
  await expect(page.getByLabel('Completion status')).toHaveValue('status');
  await go.click();
  await answerZone(page, 'users.xlsx', 'UTC');
  await page.getByLabel('"not passed"').selectOption('failed');
  await go.click();
  await expect(reportOn(page).getByText('3 of 12 people')).toBeVisible();
});

test('reads a reset log in the words of the organisation, once they are explained', async ({
  page,
  site,
}) => {
  await openWith(page, site, [
    given(
      'protokoll.csv',
      'Wann;Konto;Ergebnis;Freigabe\r\n2026-07-03 09:30;a.weiss;Erledigt;\r\n',
    ),
  ]);
  await page.getByRole('button', { name: 'Make the pack' }).click();
  await page.getByLabel('This table holds').selectOption('Reset log');
  await page.getByLabel('Wann').selectOption('When');
  await page.getByLabel('Konto').selectOption('Account');
  await page.getByLabel('Ergebnis').selectOption('Outcome');
  await page.getByLabel('Freigabe').selectOption('Approver name');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(
    page.getByRole('heading', { name: 'Outcomes of a request' }),
  ).toBeVisible();
  await expectAccessible(page);
  await page
    .getByLabel('"Erledigt"')
    .selectOption('A method, pass or code was given');
  await page.getByRole('button', { name: 'Go on' }).click();
  const log = reportOn(page).getByRole('table', {
    name: 'What to mend in protokoll.csv',
  });
  // The one line has a reset and no approver.
  await expect(
    log.getByRole('row', { name: 'Line 2: a reset without an approver' }),
  ).toBeVisible();
  const mapping = await downloaded(page, 'mapping-protokoll-csv.json');
  expect(JSON.parse(mapping.toString())).toMatchObject({
    sheet: 'log',
    words: { resets: ['Erledigt'] },
  });
});

test('asks which column of a roster holds the id, and loses nobody', async ({
  page,
  site,
}) => {
  await askForPack(page, site, {
    files: [
      given(
        'records.json',
        writeJson([sampleRecord({ learnerId: 'w1', learnerMail: null })]),
      ),
    ],
    roster: given(
      'staff.csv',
      'Worker,E-mail,Site\r\nw1,ana@example.org,York\r\nw2,ben@example.org,York\r\n,,York\r\n',
    ),
    day: '2026-11-24',
  });
  const roster = page.getByRole('group', { name: 'staff.csv' });
  await expect(roster.getByText('"Worker" may be one')).toBeVisible();
  await expectAccessible(page);
  // What is suggested can be changed, but nobody is found by a site.
  await expect(roster.getByLabel('Worker')).toHaveValue('id');
  await roster.getByLabel('Worker').selectOption('');
  await roster.getByLabel('E-mail').selectOption('');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('alert')).toContainText('says who it is');
  await roster.getByLabel('Worker').selectOption('Id of the person');
  await roster.getByLabel('E-mail').selectOption('Mail address');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(reportOn(page).getByText('1 of 2.').first()).toBeVisible();
  await page.getByText('How each file was read').click();
  await expect(page.getByText('Not used: Site')).toBeVisible();
  await expect(page.getByText('Row 4: It has neither')).toBeVisible();
  const mapping = await downloaded(page, 'mapping-staff-csv.json');
  expect(JSON.parse(mapping.toString())).toMatchObject({
    format: 'hold-the-line roster mapping',
    columns: { id: 'Worker', mail: 'E-mail' },
  });
});

test('asks what words mean that a job aid does not have, and then checks its lines', async ({
  page,
  site,
}) => {
  await openWith(page, site, [
    given(
      'register.csv',
      'Account,Person or system,Reason,Risk,Approver name,Approver role,Compensating controls,Approved on,Review by,Status\r\nsvc,Scanner,No MFA,Post,Rosa,Director,One IP,2026-09-01,2026-11-20,Active\r\n',
    ),
  ]);
  await page.getByLabel('Day of the report (optional)').fill('2026-11-24');
  await page.getByRole('button', { name: 'Make the pack' }).click();
  await page.getByLabel('"Active"').selectOption('It runs');
  await page.getByRole('button', { name: 'Go on' }).click();
  const register = reportOn(page).getByRole('table', {
    name: 'What to mend in register.csv',
  });
  // It is past its review, which nobody could say before.
  await expect(register.getByRole('row', { name: 'Line 2' })).toHaveCount(1);
});

test('makes the same pack from its settings, with the network gone', async ({
  page,
  context,
  site,
}) => {
  const moodle = readFileSync(MOODLE, 'utf8');
  const make = async () => {
    await chooseFiles(page, [given('grades.txt', moodle)]);
    await page.getByRole('button', { name: 'Make the pack' }).click();
  };
  const loaded = page.waitForResponse(/release\.json$/);
  await page.goto(`${site}/records.html`);
  await loaded;
  await context.setOffline(true);
  await make();
  await answerZone(page, 'grades.txt', 'Europe/London');
  await answerCourses(page, { 'Course module': 'This course' });
  const first = await packOn(page);

  await context.setOffline(false);
  await page.reload();
  await page.getByText('More choices').click();
  await page
    .getByLabel('Settings of an earlier pack')
    .setInputFiles(given('settings.json', textOf(first, 'settings.json')));
  await expect(page.getByText('Taken over')).toBeVisible();
  await make();
  expect(await packOn(page)).toEqual(first);
});

test('says that a report is older than the choices, and takes no settings that are none', async ({
  page,
  site,
}) => {
  await openWith(page, site, [given('a.json', writeJson([sampleRecord()]))]);
  await page.getByLabel('Organisation').fill('Northgate Council');
  await page.getByRole('button', { name: 'Make the pack' }).click();
  await expect(reportOn(page).getByText('Northgate Council')).toBeVisible();
  const changed = page.getByText('You have changed something.');
  await expect(changed).toHaveCount(0);
  await page.getByLabel('Hidden').check();
  await expect(changed).toBeVisible();

  await page.getByText('More choices').click();
  await page
    .getByLabel('Settings of an earlier pack')
    .setInputFiles(given('settings.json', '{"format": "another"}'));
  await expect(page.getByText('a JSON file of another kind')).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'Remove settings.json' }),
  ).toHaveCount(0);
  await page.getByRole('button', { name: 'Make the pack' }).click();
  await expect(changed).toHaveCount(0);
  await expect(
    reportOn(page).getByText('Hidden', { exact: true }),
  ).toBeVisible();
});

test('takes files that are dropped anywhere on the page, beside those chosen before', async ({
  page,
  site,
}) => {
  await openWith(page, site, [given('a.json', writeJson([sampleRecord()]))]);
  const dataTransfer = await page.evaluateHandle(() => {
    const dropped = new DataTransfer();
    dropped.items.add(new File(['x'], 'b.csv'));
    return dropped;
  });
  await page.getByRole('heading', { level: 1 }).dispatchEvent('drop', {
    dataTransfer,
  });
  for (const name of ['Remove a.json', 'Remove b.csv'])
    await expect(page.getByRole('button', { name })).toBeVisible();
});

test('gives up when it is told to, and keeps what was chosen', async ({
  page,
  site,
}) => {
  await openWith(page, site, [
    given('a.json', writeJson([sampleRecord()])),
    given('b.json', writeJson([sampleRecord({ learnerId: 'L9' })])),
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
  await openWith(page, site, [
    given(
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
  const report = reportOn(page);
  const go = page.getByRole('button', { name: 'Go on' });
  await page.getByLabel('Hold the Line').selectOption('Another course');
  await page.getByLabel('MFA course').selectOption('Another course');
  await go.click();
  await expect(page.getByRole('alert')).toContainText('nothing to report');
  // No figure stands before somebody has said it.
  await expect(report).toBeHidden();
  await page.getByLabel('Hold the Line').selectOption('This course');
  await go.click();
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
    .setInputFiles(given('notes.json', '{"a": 1}'));
  await page.getByRole('button', { name: 'Make the pack' }).press('Enter');
  await expect(
    page.getByRole('heading', { name: 'No pack was made' }),
  ).toBeFocused();
  await expect(
    page.getByText('notes.json is none of the reports'),
  ).toBeVisible();
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth > window.innerWidth,
    ),
  ).toBe(false);
});
