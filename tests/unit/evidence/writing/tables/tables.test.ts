import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';

import { neutraliseFormula } from '../../../../../src/ground/cellFormulas.ts';
import type {
  Cell,
  SheetTable,
} from '../../../../../src/evidence/writing/tables/cells.ts';
import { csvParts } from '../../../../../src/evidence/writing/tables/csvParts.ts';
import {
  callTable,
  itemTable,
  unitTable,
} from '../../../../../src/evidence/writing/tables/figureTables.ts';
import { peopleTable } from '../../../../../src/evidence/writing/tables/peopleTable.ts';
import { recordTable } from '../../../../../src/evidence/writing/tables/recordTable.ts';
import {
  sourceTable,
  unreadableTable,
} from '../../../../../src/evidence/writing/tables/sourceTables.ts';
import { textParts } from '../../../../../src/evidence/writing/tables/textParts.ts';
import { joinBytes } from '../../../../../src/ground/bytes.ts';
import { hostileReport, HOSTILE } from '../../hostileReport.ts';
import { sampleRecord } from '../../sample.ts';
import { sampleFile, sampleReport } from '../../sampleReport.ts';

function rowsOf({ columns, rows }: SheetTable): string[][] {
  const csv = new TextDecoder().decode(
    joinBytes([...textParts(csvParts(columns, rows))]),
  );
  const { data, errors } = Papa.parse<string[]>(csv.replace(/\r\n$/, ''), {
    newline: '\r\n',
  });
  expect(errors).toEqual([]);
  return data;
}

function asText(cell: Cell): string {
  return typeof cell === 'string'
    ? neutraliseFormula(cell)
    : String(cell ?? '');
}

const cell = fc.oneof(
  fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
  fc.constantFrom(
    ...Object.values(HOSTILE).filter((text) => text.isWellFormed()),
  ),
  fc.integer(),
  fc.constant(null),
);
const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), {
  maxLength: 8,
});
const columns = ['one', 'two', 'three'];

test('comes back from a CSV reader as it was, whatever the cells hold', () => {
  fc.assert(
    fc.property(table, (rows) => {
      expect(rowsOf({ columns, rows })).toEqual([
        columns,
        ...rows.map((row) => row.map(asText)),
      ]);
    }),
  );
});

test('writes a table of several parts as one', () => {
  const rows = Array.from({ length: 4_321 }, (_, index): Cell[] => [
    index,
    'Zoë, twenty letters',
    null,
  ]);
  expect(rowsOf({ columns, rows })).toHaveLength(4_322);
});

test('gives a record every field that it has', () => {
  const record = sampleRecord({
    learnerMail: 'a.khan@example.test',
    unit: 'Service desk',
    override: { by: 'R. Bell' },
    objectives: [
      {
        id: 'release_1_0_0_ab12cd34',
        status: 'passed',
        score: { raw: null, min: null, max: null, scaled: null },
      },
    ],
    source: {
      system: 'Moodle',
      report: 'SCORM basic report',
      exportedUtc: null,
      file: 'grades.txt',
      row: 14,
      sha256: '9f',
    },
  });
  const [head = [], row = []] = rowsOf(recordTable([record]));
  expect(
    Object.fromEntries(head.map((name, index) => [name, row[index]])),
  ).toMatchObject({
    learner_id: 'a.khan',
    learner_mail: 'a.khan@example.test',
    unit: 'Service desk',
    course_id: 'mfa-exceptions',
    pass_mark: '80',
    started: '2026-11-24T09:00:00Z',
    started_precision: 'second',
    started_zone: 'UTC',
    changed_by_hand: 'yes',
    changed_by: 'R. Bell',
    interactions: '1',
    answers: 'reported_method_r1_a1=b wrong',
    objectives: 'release_1_0_0_ab12cd34=passed',
    source_file: 'grades.txt',
    source_row: '14',
    source_sha256: '9f',
  });
});

test('gives a person conflicts and sources, and a small unit no percentage', () => {
  const { people, units } = sampleReport();
  const [, ...lines] = rowsOf(peopleTable(people));
  expect(lines[4]).toEqual(
    expect.arrayContaining([
      'grades.txt says failed, completion.csv says completed.',
      'grades.txt row 20 | completion.csv row 4',
    ]),
  );
  expect(rowsOf(unitTable(sampleReport())).at(-1)).toEqual([
    '',
    String(units[2]?.people),
    '2',
    '',
    '0',
    '',
    '0',
    '',
    '0',
  ]);
});

test('gives an item a row for every wrong choice', () => {
  expect(rowsOf(itemTable(sampleReport())).map(([id]) => id)).toEqual([
    'item',
    'safe_and_network_r1',
    'phone_is_safer_r2',
    'phone_is_safer_r2',
    'old_item_r1',
  ]);
});

test('gives the four measures of the calls with what they are a part of', () => {
  const rows = rowsOf(callTable(sampleReport()));
  expect(rows).toContainEqual([
    'measure',
    'verified',
    'Verified before the reset',
    '52',
    '61',
    '85.2',
    '4',
  ]);
  expect(rows).toContainEqual([
    'measure',
    'refusals',
    'Genuine cases left undone',
    '9',
    '70',
    '12.9',
    '0',
  ]);
  expect(rows).toContainEqual([
    'tactic, unsafe',
    'PART',
    'Partial knowledge',
    '2',
    '4',
    '',
    '',
  ]);
});

test('names every source with its sum and size, and says when rows are not listed', () => {
  const registers = sampleReport().registers.map((part) => ({
    ...part,
    unreadableLines: part.unreadable.length + 7,
  }));
  const report = sampleReport({
    files: [sampleFile({ unreadable: 5_000 })],
    registers,
  });
  expect(rowsOf(sourceTable(report))[1]).toEqual(
    expect.arrayContaining(['grades.txt', '9f2c'.repeat(16), '48120', '212']),
  );
  expect(rowsOf(unreadableTable(report))).toContainEqual([
    'grades.txt',
    '',
    'and 4997 more rows that are not listed',
  ]);
  expect(rowsOf(unreadableTable(report))).toContainEqual([
    'resets.csv',
    '',
    'and 7 more rows that are not listed',
  ]);
});

test('lets no cell of any table begin as a formula', () => {
  const report = hostileReport();
  const tables = [
    peopleTable(report.people),
    unitTable(report),
    itemTable(report),
    sourceTable(report),
    unreadableTable(report),
  ];
  for (const one of tables)
    for (const text of rowsOf(one).flat())
      expect(text).not.toMatch(/^[=+@\t\r\n]/);
});
