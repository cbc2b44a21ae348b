import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';

import {
  delimiterOf,
  DELIMITERS,
} from '../../../../../src/evidence/reading/intake/delimiter.ts';
import { INTAKE_LIMITS } from '../../../../../src/evidence/reading/intake/intakeLimits.ts';
import { openRows } from '../../../../../src/evidence/reading/intake/rows.ts';

function rowsOf(
  text: string,
  delimiter = ',',
  piece = text.length || 1,
): string[][] {
  const rows: string[][] = [];
  const intake = openRows(delimiter, (cells) => rows.push(cells));
  for (let at = 0; at < text.length; at += piece)
    intake.push(text.slice(at, at + piece));
  intake.end();
  return rows;
}

describe('rows', () => {
  test.each([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\nb\r\nc\rd', [['a'], ['b'], ['c'], ['d']]],
    [
      '"a,1","b\r\n2"\nc,',
      [
        ['a,1', 'b\r\n2'],
        ['c', ''],
      ],
    ],
    ['"a ""b"" c"\n', [['a "b" c']]],
    ['5" disk,b"c"\n', [['5" disk', 'b"c"']]],
    ['"a"b,c\n', [['ab', 'c']]],
    ['a\n\nb\n', [['a'], [''], ['b']]],
    ['""\n', [['']]],
    ['"a"', [['a']]],
  ])('reads %j', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
    expect(rowsOf(text, ',', 1)).toEqual(rows);
  });

  test('numbers rows by their place, blank ones included', () => {
    const numbers: number[] = [];
    const intake = openRows(',', (_, row) => numbers.push(row));
    intake.push('a\n\n"b\nc"\nd');
    intake.end();
    expect(numbers).toEqual([1, 2, 3, 4]);
  });

  test('says that a quotation mark is never closed, and in which row', () => {
    expect(() => rowsOf('a,b\nc,"d\ne,f\n')).toThrow(
      expect.objectContaining({
        why: expect.stringContaining('in row 2 is never closed'),
      }),
    );
    const error: unknown = (() => {
      try {
        return rowsOf(`a\n"${'x\n'.repeat(600_000)}`, ',', 1 << 16);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toMatchObject({
      why: expect.stringContaining('Row 2 is longer than 1000000'),
    });
  });

  test('refuses a row that is too long or too wide, however it arrives', () => {
    for (const piece of [1 << 12, 1 << 26]) {
      expect(() => rowsOf(`a\n${'x'.repeat(1_000_001)}\n`, ',', piece)).toThrow(
        'no table',
      );
      expect(() => rowsOf(`${','.repeat(1_000_000)}\n`, ',', piece)).toThrow(
        'too many columns',
      );
    }
    expect(rowsOf(','.repeat(INTAKE_LIMITS.columns - 1))[0]).toHaveLength(2000);
  });
});

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '"',
    '""',
    ',',
    ';',
    '\t',
    '\r',
    '\n',
    '\r\n',
    '=1+1',
    '<b>',
    ' ',
  ),
);

test('reads what papaparse writes, with every delimiter and line end, in pieces of any size', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
        minLength: 1,
      }),
      fc.constantFrom(...DELIMITERS),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.integer({ min: 1, max: 50 }),
      (rows, delimiter, newline, piece) => {
        const text = Papa.unparse(rows, { delimiter, newline, quotes: true });
        expect(rowsOf(text, delimiter, piece)).toEqual(rows);
      },
    ),
  );
});

describe('the delimiter', () => {
  test.each([
    ['a,b\n1,2\n', ','],
    ['a;b\n1,5;2,5\n', ';'],
    ['Name\t"Started on"\nAda\t"Friday, 3 July 2026, 9:05 AM"\n', '\t'],
    ['Report,Transcript\n\nId,Name,Title\n1,Ada,a; b; c\n2,Bob,a; b; c\n', ','],
    [
      'a,b,c\nx,y,q1=b right; q2=a right; q3=c right; q4=d right\nz,y,q1=b right; q2=a right; q3=c right; q4=d right\n',
      ',',
    ],
    ['sep=;\na,b;c\n', ';'],
    ['a|b\n1|2\n', '|'],
    ['Name\nAda\n', ','],
    ['a,b', ','],
  ])('of %j is %j', (text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter);
  });
});
