import { describe, expect, test } from 'vitest';

import { INTAKE_LIMITS } from '../../../../../../src/evidence/reading/intake/intakeLimits.ts';
import { readWorkbook } from '../../../../../../src/evidence/reading/intake/workbook/readWorkbook.ts';
import { rowsOf } from './rowsOf.ts';
import { openDocument, zipOf } from './workbooks.ts';

const row = (cells: string, repeated = 1): string =>
  `<table:table-row${repeated > 1 ? ` table:number-rows-repeated="${repeated}"` : ''}>${cells}</table:table-row>`;
const text = (words: string): string =>
  `<table:table-cell office:value-type="string" calcext:value-type="string"><text:p>${words}</text:p></table:table-cell>`;
const typed = (type: string, more: string): string =>
  `<table:table-cell office:value-type="${type}" ${more} calcext:value-type="${type}"><text:p>as shown</text:p></table:table-cell>`;

describe('an OpenDocument spreadsheet', () => {
  test('gives typed values, not what is shown of them', () => {
    const cells = [
      typed('float', 'office:value="0.30000000000000004"'),
      typed('percentage', 'office:value="0.87"'),
      typed('currency', 'office:currency="EUR" office:value="12.5"'),
      typed('date', 'office:date-value="2026-09-01"'),
      typed('date', 'office:date-value="2026-09-01T10:00:00.000"'),
      typed('time', 'office:time-value="PT36H05M00S"'),
      typed('boolean', 'office:boolean-value="true"'),
      typed('string', 'office:string-value="kept &amp; said"'),
    ];
    expect(rowsOf(openDocument({ A: row(cells.join('')) }))).toEqual({
      A: [
        [
          '0.3',
          '87%',
          '12.5',
          '2026-09-01',
          '2026-09-01 10:00:00',
          '36:05:00',
          'TRUE',
          'kept & said',
        ],
      ],
    });
  });

  test('gives texts with their blanks and lines, without what somebody noted', () => {
    const cells =
      text(
        'Zoë<text:s text:c="2"/>&lt;b&gt; <text:span>bold</text:span></text:p><text:p>second',
      ) +
      '<table:table-cell office:value-type="string"><office:annotation><text:p>a note</text:p></office:annotation><text:p>said</text:p></table:table-cell>';
    expect(rowsOf(openDocument({ A: row(cells) }))).toEqual({
      A: [['Zoë  <b> bold\nsecond', 'said']],
    });
  });

  test('gives repeated cells and rows again, and passes over the empty rest of the grid', () => {
    const rows = [
      '<table:table-header-rows>' +
        row(text('id') + text('status')) +
        '</table:table-header-rows>',
      row('<table:table-cell table:number-columns-repeated="16384"/>', 2),
      row(
        '<table:table-cell/><table:covered-table-cell table:number-columns-repeated="2"/>' +
          '<table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>x</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16379"/>',
        2,
      ),
      row(
        '<table:table-cell table:number-columns-repeated="16384"/>',
        1_048_571,
      ),
    ];
    const alike = ['', '', '', 'x', 'x'];
    expect(rowsOf(openDocument({ A: rows.join('') }))).toEqual({
      A: [['id', 'status'], [], [], alike, alike],
    });
  });

  test('tells its sheets apart, and which of them are hidden', () => {
    const styles =
      '<style:style style:name="ta-Old" style:family="table"><style:table-properties table:display="false"/></style:style><style:style style:name="ta-New" style:family="table"><style:table-properties table:display="true"/></style:style>';
    const bytes = openDocument(
      { Old: row(text('old')), New: row(text('new')) },
      styles,
    );
    expect(
      readWorkbook(bytes, INTAKE_LIMITS).map(({ name, hidden }) => [
        name,
        hidden,
      ]),
    ).toEqual([
      ['Old', true],
      ['New', false],
    ]);
    expect(rowsOf(bytes)).toEqual({ Old: [['old']], New: [['new']] });
  });

  test('is read in pieces: a tag may begin in one and end in the next', () => {
    const words = 'ä'.repeat(700);
    const many = row(text(words)).repeat(1_600);
    const rows = rowsOf(openDocument({ Ä: many, B: row(text('b')) }));
    expect(rows['Ä']).toHaveLength(1_600);
    expect(new Set(rows['Ä']?.flat())).toEqual(new Set([words]));
    expect(rows['B']).toEqual([['b']]);
  });

  test('with a row that stands there a million times is refused, and a column too far', () => {
    const wide = text('x').repeat(20);
    expect(() => rowsOf(openDocument({ A: row(wide, 1_000_000) }))).toThrow(
      expect.objectContaining({ fix: expect.stringContaining('CSV') }),
    );
    const far =
      '<table:table-cell table:number-columns-repeated="9e15" office:value-type="string"><text:p>x</text:p></table:table-cell>';
    expect(() => rowsOf(openDocument({ A: row(far) }))).toThrow(
      'too many columns',
    );
  });

  test('that is locked says so', () => {
    const bytes = zipOf({
      'content.xml': 'x',
      'META-INF/manifest.xml': '<m><manifest:encryption-data/></m>',
    });
    expect(() => rowsOf(bytes)).toThrow(
      expect.objectContaining({ why: 'It is locked with a password.' }),
    );
  });
});
