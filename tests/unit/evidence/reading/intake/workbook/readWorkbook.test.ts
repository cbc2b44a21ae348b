import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';

import { INTAKE_LIMITS } from '../../../../../../src/evidence/reading/intake/intakeLimits.ts';
import { readWorkbook } from '../../../../../../src/evidence/reading/intake/workbook/readWorkbook.ts';

test('reads the cells that a library for workbooks wrote', async () => {
  const texts = ['=1+1', '<b>Zoë</b> & "co"', "line\nbreak 'x'", ' a ', '😀'];
  const sheet = [
    texts.map((value) => ({ value, type: String })),
    [
      {
        value: new Date('2026-07-10T10:00:00Z'),
        type: Date,
        format: 'dd/mm/yyyy hh:mm',
      },
      {
        value: new Date('1999-12-31T23:59:59Z'),
        type: Date,
        format: 'yyyy-mm-dd',
      },
      { value: -0.5, type: Number },
      { value: 1_783_674_000_000, type: Number },
      { value: true, type: Boolean },
      null,
    ],
  ];
  const blob = await writeExcelFile([
    { data: sheet, sheet: 'Übersicht & mehr' },
  ]).toBlob();
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const rows: string[][] = [];
  const [first] = readWorkbook(bytes, INTAKE_LIMITS);
  first?.read((cells) => rows.push(cells) > 0);
  expect(first?.name).toBe('Übersicht & mehr');
  expect(rows[0]).toEqual(texts);
  expect(rows[1]?.slice(0, 5)).toEqual([
    '2026-07-10 10:00:00',
    '1999-12-31 23:59:59',
    '-0.5',
    '1783674000000',
    'TRUE',
  ]);
});
