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
    columns,
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
    Many: [many, many.toReversed()],
    'A & B': [columns, ['1', '', 'x']],
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

test('has the same bytes each time', async () => {
  const tables = [{ name: 'Records', table: recordTable([sampleRecord()]) }];
  expect(await writeWorkbook(tables)).toEqual(await writeWorkbook(tables));
});
