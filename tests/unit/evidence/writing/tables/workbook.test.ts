import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';

import { INTAKE_LIMITS } from '../../../../../src/evidence/reading/intake/intakeLimits.ts';
import { readWorkbook } from '../../../../../src/evidence/reading/intake/workbook/readWorkbook.ts';
import type { Cell } from '../../../../../src/evidence/writing/tables/cells.ts';
import { recordTable } from '../../../../../src/evidence/writing/tables/recordTable.ts';
import { writeWorkbook } from '../../../../../src/evidence/writing/tables/workbook.ts';
import { workbookText } from '../../../../../src/evidence/writing/tables/workbookTexts.ts';
import { unzipFiles } from '../../../../../src/ground/zip/unzip.ts';
import { HOSTILE } from '../../hostileReport.ts';
import { sampleRecord } from '../../sample.ts';

type Rows = readonly (readonly Cell[])[];

const columns = ['one', 'two', 'three'];
const heads = ['One', 'Two', 'Three'];
const written = (rows: Rows) =>
  writeWorkbook([{ name: 'One', table: { columns, rows } }]);

async function readBack(rows: Rows) {
  const bytes = Buffer.from(await written(rows));
  const [sheet] = await readExcelFile(bytes, { trim: false });
  return sheet?.data ?? [];
}

/** As the reader of this project gives the rows of each sheet. */
function readByUs(bytes: Uint8Array): Record<string, string[][]> {
  return Object.fromEntries(
    readWorkbook(bytes, INTAKE_LIMITS).map((sheet) => {
      const rows: string[][] = [];
      sheet.read((cells) => rows.push(cells) > 0);
      return [sheet.name, rows];
    }),
  );
}

const texts = fc.array(fc.string({ unit: 'binary', minLength: 1 }), {
  minLength: 3,
  maxLength: 3,
});

test('opens again with the same cells', async () => {
  const rows: Cell[][] = [
    ['Zoë', 12.5, null],
    [HOSTILE.markup, HOSTILE.formula, 0],
    [HOSTILE.turned, HOSTILE.control, -3],
    ['_x0041_', ' spaces ', 'a\nb'],
    [HOSTILE.long, '007', '1e5'],
    ['constructor', '__proto__', 'valueOf'],
  ];
  expect(await readBack(rows)).toEqual([
    heads,
    ...rows.map((row) =>
      row.map((one) => (typeof one === 'string' ? workbookText(one) : one)),
    ),
  ]);
});

test('opens again with the same cells, whatever they hold', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (row) => {
      const [, read] = await readBack([row, ['z', 'z', 'z']]);
      expect(read).toEqual(row.map((one) => workbookText(one) || null));
    }),
    { numRuns: 40 },
  );
});

test('is read by our own reader as it was, whatever the cells hold', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (row) => {
      const { One: [, read] = [] } = readByUs(await written([row]));
      const cells = row.map(workbookText);
      while (cells.at(-1) === '') cells.pop();
      expect(read).toEqual(cells);
    }),
    { numRuns: 40 },
  );
});

test('has a sheet for each table, and a letter or two for each column', async () => {
  const many = Array.from({ length: 60 }, (_, place) => `column ${place}`);
  const sheets = readByUs(
    await writeWorkbook([
      { name: 'Many', table: { columns: many, rows: [many.toReversed()] } },
      { name: 'A & B', table: { columns, rows: [[1, null, 'x']] } },
    ]),
  );
  expect(sheets).toEqual({
    Many: [many.map((one) => one.replace('c', 'C')), many.toReversed()],
    'A & B': [heads, ['1', '', 'x']],
  });
});

test('writes a number that no sheet can hold as text', async () => {
  const [, row] = await readBack([[1e21, Number.POSITIVE_INFINITY, -0.5]]);
  expect(row).toEqual([1e21, 'Infinity', -0.5]);
});

test('makes formulas text', async () => {
  const [, row] = await readBack([['=1+1', '@x', '＝1']]);
  expect(row).toEqual(["'=1+1", "'@x", "'＝1"]);
});

test('cuts a text that Excel has no room for, and says so', async () => {
  const [, row] = await readBack([['😀'.repeat(20_000), 'x', 'x']]);
  const [text] = row ?? [];
  expect(String(text).length).toBeLessThanOrEqual(32_767);
  expect(String(text)).toMatch(/😀 … \(cut, whole in the CSV file\)$/u);
});

test('keeps the headings in sight, in a style of their own', async () => {
  const files = unzipFiles(await written([['a', 'b', 'c']]));
  const sheet = strFromU8(
    files.get('xl/worksheets/sheet1.xml') ?? new Uint8Array(),
  );
  expect(sheet).toMatch(/<pane ySplit="1" [^>]*state="frozen"\/>/);
  expect(sheet).toContain('<c r="A1" s="1" t="s"><v>0</v></c>');
  expect(sheet).toContain('<c r="A2" t="s"><v>3</v></c>');
});

const dated = {
  columns: ['learner_id', 'completed', 'due', 'score_raw'],
  rows: [
    ['00123', '2026-07-03', '2026-07-10', 90],
    ['7', '2026-07-03T12:05Z', null, null],
    ['8', '2026-07-03T12:05:09Z', 'soon', null],
    ['9', '1899-12-31', null, null],
  ],
};

test('has dates as dates, ids as texts, and headings in words', async () => {
  const bytes = await writeWorkbook([{ name: 'Dated', table: dated }]);
  const [sheet] = await readExcelFile(Buffer.from(bytes));
  const at = (text: string) => new Date(text);
  // A day is a fraction there, so that the reader is a millisecond off.
  const whole = (cell: unknown) =>
    cell instanceof Date
      ? new Date(Math.round(cell.getTime() / 1000) * 1000)
      : cell;
  expect(sheet?.data.map((row) => row.map(whole))).toEqual([
    ['Id', 'Completed (UTC)', 'Due', 'Score'],
    ['00123', at('2026-07-03'), at('2026-07-10'), 90],
    ['7', at('2026-07-03T12:05Z'), null, null],
    ['8', at('2026-07-03T12:05:09Z'), 'soon', null],
    ['9', '1899-12-31', null, null],
  ]);
  // Our own reader makes up no time where only the day was written.
  expect(readByUs(bytes)['Dated']?.[1]).toEqual([
    '00123',
    '2026-07-03',
    '2026-07-10',
    '90',
  ]);
});

test('filters by its headings, and prints across A4 in 9 points, with them and the first column on every sheet', async () => {
  const files = unzipFiles(
    await writeWorkbook([{ name: "It's", table: dated }]),
  );
  const text = (name: string) => strFromU8(files.get(name) ?? new Uint8Array());
  const sheet = text('xl/worksheets/sheet1.xml');
  expect(sheet).toContain('</sheetData><autoFilter ref="A1:D5"/><pageMargins');
  const setup = /<pageSetup [^>]*orientation="landscape"[^>]*>/.exec(
    sheet,
  )?.[0];
  const scale = Number(/scale="(\d+)"/.exec(setup ?? '')?.[1]) / 100;
  const sizes = text('xl/styles.xml').matchAll(/<sz val="(\d+)"/g);
  for (const [, points] of sizes)
    expect(Number(points) * scale).toBeGreaterThanOrEqual(9);
  // Fitted to a width, it would be as small as that takes.
  expect(sheet).not.toContain('fitTo');
  expect(text('xl/workbook.xml')).toContain(
    'localSheetId="0">&#39;It&#39;&#39;s&#39;!$A:$A,&#39;It&#39;&#39;s&#39;!$1:$1</definedName>',
  );
});

test('has the same bytes each time', async () => {
  const tables = [{ name: 'Records', table: recordTable([sampleRecord()]) }];
  expect(await writeWorkbook(tables)).toEqual(await writeWorkbook(tables));
});
