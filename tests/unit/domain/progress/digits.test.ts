import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readFlags,
  readNumber,
  writeFlags,
  writeNumber,
} from '../../../../src/domain/progress/digits.ts';

const anyWidth = fc.integer({ min: 1, max: 5 });
const mostDigits = 64 ** 4 - 1;

describe('numbers in saved data', () => {
  it('read back as written, at their width', () => {
    const anyNumber = anyWidth.chain((width) =>
      fc.tuple(fc.constant(width), fc.nat({ max: 64 ** width - 1 })),
    );
    fc.assert(
      fc.property(anyNumber, ([width, value]) => {
        const text = writeNumber(value, width);
        expect(text).toHaveLength(width);
        expect(readNumber(text)).toBe(value);
      }),
    );
  });

  it('keep their order as text, so that no width hides a digit', () => {
    expect([0, 1, 63, 64, 4095].map((n) => writeNumber(n, 2))).toEqual([
      '00',
      '01',
      '0_',
      '10',
      '__',
    ]);
  });

  it('become the nearest that fits when they are too large, negative, broken or fractional', () => {
    fc.assert(
      fc.property(anyWidth, fc.double(), (width, value) => {
        const read = readNumber(writeNumber(value, width)) ?? -1;
        const fitting = Math.min(Math.max(0, value), 64 ** width - 1);
        expect(read).toBe(Number.isNaN(value) ? 0 : Math.floor(fitting));
      }),
    );
  });

  it('are made of characters that every LMS stores unharmed', () => {
    fc.assert(
      fc.property(fc.nat({ max: mostDigits }), (value) => {
        expect(writeNumber(value, 4)).toMatch(/^[0-9A-Za-z_-]{4}$/);
      }),
    );
  });

  it('are refused when a character is foreign or nothing is there', () => {
    expect(readNumber('')).toBeNull();
    expect(readNumber('1 ')).toBeNull();
    expect(readNumber('1é')).toBeNull();
    expect(readNumber('..')).toBeNull();
  });
});

describe('flags in saved data', () => {
  it('read back as written, six to a character', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (flags) => {
        const text = writeFlags(flags);
        expect(text).toHaveLength(Math.ceil(flags.length / 6));
        expect(readFlags(text)?.slice(0, flags.length)).toEqual(flags);
      }),
    );
  });

  it('are refused when a character is foreign', () => {
    expect(readFlags('0!')).toBeNull();
  });
});
