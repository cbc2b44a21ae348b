import { readFileSync } from 'node:fs';
import { FIVE_ON_THE_ROSTER as ROSTER } from '../unit/evidence/roster.ts';
import { expect, expectAccessible, test } from './support/fixtures.ts';
import { answerZone, figure, given, takePack } from './support/records.ts';

const MOODLE = 'tests/fixtures/evidence/moodle41-scorm-basic.txt';

test('the page has no barrier from the form over the question to the pack', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/records.html`);
  await expectAccessible(page);
  await page
    .getByLabel('Exports, exception register, reset log')
    .setInputFiles(given('grades.txt', readFileSync(MOODLE)));
  await page.getByLabel('Roster').setInputFiles(given('staff.csv', ROSTER));
  await page.getByLabel('Day of the report').fill('2026-11-24');
  await page.getByRole('button', { name: 'Make the pack' }).click();
  await expect(
    page.getByRole('heading', { name: 'Say what the files do not' }),
  ).toBeFocused();
  await expectAccessible(page);
  await answerZone(page, 'grades.txt', 'Europe/London');
  const pack = await takePack(page, '2026-11-24');
  // Ada is known by her mail address. Moodle shows her score in place of her status, so
  // whether she completed is unknown. The other two are on no roster.
  await expect(figure(page, 'Completed')).toHaveText('0 of 5 (0 %)');
  await expect(figure(page, 'not on the roster')).toHaveText('2');
  await expectAccessible(page);
  expect([...pack.keys()]).toContain('report.html');
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
  await expect(page.getByText('No reader knows notes.json')).toBeVisible();
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth > window.innerWidth,
    ),
  ).toBe(false);
});
