import { describe, expect, it } from 'vitest';
import { dayFrom } from '../../../../src/domain/deskwork/drawDay.ts';
import { between, pick } from '../../../../src/domain/deskwork/pick.ts';
import { numberedDay } from '../../../../src/ground/days.ts';

/** Chance at its lowest, in its middle, and as high as it comes. */
const low = () => 0;
const middle = () => 0.5;
const high = () => 1 - 2 ** -32;

describe('a number by chance', () => {
  it('comes from both ends of its range and from between', () => {
    expect([low, middle, high].map((it) => between(3, 7, it))).toEqual([
      3, 5, 7,
    ]);
    expect([low, high].map((it) => between(4, 4, it))).toEqual([4, 4]);
  });

  it('is the low one where the range is empty', () => {
    expect([low, middle, high].map((it) => between(4, 3, it))).toEqual([
      4, 4, 4,
    ]);
    expect(between(4, -20, high)).toBe(4);
  });
});

describe('a member by chance', () => {
  it('may be any of the list', () => {
    const members = ['one', 'two', 'three'];
    expect([low, middle, high].map((it) => pick(members, it))).toEqual(members);
  });

  it('is not to be had of an empty list, which says where to look', () => {
    expect(() => pick([], low)).toThrow(
      expect.objectContaining({
        message: 'There is nothing to pick from.',
        why: 'deskwork.yaml lacks words of this kind.',
        fix: 'Run `npm run check`; it says which.',
      }),
    );
  });
});

describe('the day of a register', () => {
  it('lies in 2027, early or late', () => {
    expect([low, high].map((it) => numberedDay(dayFrom(it)))).toEqual([
      '2027-01-04',
      '2027-12-19',
    ]);
  });
});
