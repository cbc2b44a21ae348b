import { describe, expect, test } from 'vitest';

import {
  cellStyles,
  shownAs,
} from '../../../../../../src/evidence/reading/intake/workbook/numberFormats.ts';
import { shownNumber } from '../../../../../../src/evidence/reading/intake/workbook/numbers.ts';

describe('what a number is shown as', () => {
  test.each([
    ['yyyy\\-mm\\-dd hh:mm', 'date'],
    ['[$-F800]dddd, mmmm dd, yyyy', 'date'],
    ['h:mm AM/PM;@', 'date'],
    ['[h]:mm:ss', 'elapsed'],
    ['[MM]:ss', 'elapsed'],
    ['0.0%', 'percent'],
    ['[Red]0%;[>=1000]0%', 'percent'],
    ['0.00 "days"', null],
    ['General', null],
    ['[Red]#,##0', null],
    ['0\\d', null],
    ['#,##0_d', null],
    ['"unclosed yyyy', null],
  ])('%s: %s', (format, shown) => {
    expect(shownAs(format)).toBe(shown);
  });

  test('looks at each character once, however many brackets are left open', () => {
    // A search that began again at every bracket would take hours here.
    expect(shownAs('['.repeat(4_000_000))).toBe(null);
    expect(shownAs('[]'.repeat(2_000_000))).toBe(null);
  });

  test('is said by the style, by its number where it is built in', () => {
    const xml =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[>1]0.0%"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="46"/><xf numFmtId="164"/></cellXfs></styleSheet>';
    expect(cellStyles(xml)).toEqual([
      null,
      'percent',
      'date',
      'elapsed',
      'percent',
    ]);
  });

  test.each([
    ['0.87', 'percent', '87%'],
    ['1.5', 'elapsed', '36:00:00'],
    ['0.5', 'date', '12:00:00'],
    ['46213.4166666667', 'date', '2026-07-10 10:00:00'],
    ['-3', 'elapsed', '-3'],
    ['1e300', 'elapsed', '1e+300'],
    ['x', 'date', 'x'],
    ['1e20', null, '100000000000000000000'],
  ] as const)('%s as %s is %s', (value, shown, text) => {
    expect(shownNumber(value, shown, false)).toBe(text);
  });
});
