import { describe, expect, it, test } from 'vitest';

import { bareCell } from '../../../../../src/evidence/reading/cells/bareCell.ts';
import { writeAttemptsCsv } from '../../../../../src/evidence/writing/tables/csv.ts';
import { sampleRecord } from '../../sample.ts';
import { readTable } from './readTable.ts';

test.each([
  ['="001001"', '001001'],
  [' = "001001" ', '001001'],
  ['="say ""no"""', 'say "no"'],
  ['=""', ''],
  ["'001001", '001001'],
  ["'=1+1", '=1+1'],
  ["'+44 20", '+44 20'],
  ["'-5", '-5'],
  ["'@ana", '@ana'],
  // A value that only looks like one.
  ["'t Hooft", "'t Hooft"],
  ["O'Neil", "O'Neil"],
  ["''001", "''001"],
  ['="a"&"b"', '="a"&"b"'],
  ['=A1', '=A1'],
  ['001001', '001001'],
])('%j holds %j', (written, bare) => {
  expect(bareCell(written)).toBe(bare);
});

describe('what a spreadsheet was kept from touching', () => {
  const ROSTER =
    'Employee ID,Name,Start date\n="001001",Ana,2025-01-10\n\'001003,Cid,2025-01-10\n';

  it.each([
    ['a formula', (id: string) => `="${id}"`],
    ['a quoted formula', (id: string) => `"=""${id}"""`],
    ['an apostrophe', (id: string) => `'${id}`],
  ])('is read without %s, in an export and in a roster', async (_, wrapped) => {
    const rows = ['001001', '001003'].map(
      (id) => `${wrapped(id)},'t Hooft,HTL,Passed,'2026-09-01 10:00:00,="90"`,
    );
    const heading = '="User ID",Name,Course,Status,Completed,Score';
    const { records, roster, refused } = await readTable(
      [heading, ...rows].join('\n'),
      { roster: ROSTER },
    );
    expect(refused).toEqual([]);
    expect(records).toMatchObject([
      {
        learnerId: '001001',
        learnerName: "'t Hooft",
        completed: { utc: '2026-09-01T10:00:00Z' },
        score: { raw: 90 },
      },
      { learnerId: '001003' },
    ]);
    expect(roster?.people.map(({ id }) => id)).toEqual(['001001', '001003']);
  });

  it.each(["'001", "'=1+1", '=1+1', '="001"', "''=x", "'-5", "'90s", '-'])(
    'stays as it is in our own files: %s',
    async (learnerName) => {
      const csv = writeAttemptsCsv([
        sampleRecord({ learnerName, learnerId: learnerName }),
      ]);
      const { records } = await readTable(csv, { mapping: null });
      expect(records).toMatchObject([{ learnerName, learnerId: learnerName }]);
    },
  );
});
