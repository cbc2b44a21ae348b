import type { Page } from '@playwright/test';
import { writeJson } from '../../src/evidence/writing/tables/json.ts';
import { sampleRecord } from '../unit/evidence/sample.ts';
import { expect, expectAccessible, test } from './support/fixtures.ts';
import { textThatDoesNotFit } from './support/fit.ts';
import { askForPack, chooseFiles, given, reportOn } from './support/records.ts';

const DAY = '2026-11-24';
/** Longer than a phone is wide, and without a blank. */
const LONG = `${'records_of_everybody_'.repeat(4)}.json`;
const PEOPLE = given(
  'staff.csv',
  'Id,Name,E-mail\r\nl1,Ana Alpha,ana@example.org\r\nl2,Ben Beta,ben@example.org\r\n',
);
const exportOf = (name: string, ...ids: string[]) =>
  given(
    name,
    writeJson(
      ids.map((learnerId) =>
        sampleRecord({ learnerId, learnerName: null, learnerMail: null }),
      ),
    ),
  );

/** The names of all chosen files: exports first, then the roster. */
const chosenIn = (page: Page) =>
  page
    .getByRole('button', { name: /^Remove / })
    .evaluateAll((all) =>
      all.map((one) => one.getAttribute('aria-label')?.replace('Remove ', '')),
    );

test('puts an export and a roster that were chosen in each other’s fields right with one button', async ({
  page,
  site,
}) => {
  const exported = exportOf(LONG, 'l1');
  await askForPack(page, site, { files: [PEOPLE], roster: exported, day: DAY });
  await expect(
    page.getByRole('heading', { name: 'No pack was made' }),
  ).toBeFocused();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await textThatDoesNotFit(page)).toEqual([]);
  await page
    .getByRole('button', { name: 'Take staff.csv as the roster', exact: true })
    .click();
  await expect(reportOn(page)).toContainText('Completed in all: 1 of 2.');
  expect(await chosenIn(page)).toEqual([LONG, 'staff.csv']);
});

test('moves an export out of the field of the roster, and keeps those that were chosen before', async ({
  page,
  site,
}) => {
  await askForPack(page, site, {
    files: [exportOf('a.json', 'l1')],
    roster: exportOf('b.json', 'l2'),
    day: DAY,
  });
  await page
    .getByRole('button', {
      name: 'Take b.json as an export, a register or a log',
    })
    .click();
  await expect(reportOn(page)).toContainText('2 people are in the records');
  expect(await chosenIn(page)).toEqual(['a.json', 'b.json']);
});

test('offers no button for one of two files of the same name', async ({
  page,
  site,
}) => {
  const other = {
    ...PEOPLE,
    buffer: Buffer.from(`${PEOPLE.buffer.toString()}l3,Cid,c@example.org\r\n`),
  };
  await askForPack(page, site, { files: [PEOPLE], roster: null, day: DAY });
  await expect(page.getByRole('button', { name: /^Take / })).toHaveCount(1);
  await chooseFiles(page, [other]);
  await page.getByRole('button', { name: 'Make the pack' }).click();
  await expect(page.getByText('It looks like a roster')).toHaveCount(2);
  await expect(page.getByRole('button', { name: /^Take / })).toHaveCount(0);
});
