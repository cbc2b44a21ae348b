import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  distributionOf,
  roundWidth,
} from '../../../../../src/evidence/known/report/distribution.ts';

describe('a distribution', () => {
  it.each([
    ['round widths', roundWidth],
    ['a width of ten', () => 10],
  ])('has at most 20 bars for all numbers, with %s', (_, width) => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.double(),
            fc.integer({ min: -1e9, max: 1e9 }),
            fc.constantFrom(-1e8, 1e300, 5e-324, Number.MAX_VALUE, -0),
            fc.constant(null),
          ),
        ),
        (values) => {
          const { known, unknown, bars } = distributionOf(values, width);
          expect(bars.length).toBeLessThanOrEqual(20);
          const counted = bars.reduce((sum, { count }) => sum + count, 0);
          expect(counted).toBe(known);
          expect(known + unknown).toBe(values.length);
          for (const { from, to } of bars) expect(from).toBeLessThanOrEqual(to);
        },
      ),
    );
  });

  it('takes what is no finite number for unknown', () => {
    const values = [NaN, Infinity, -Infinity, null, 5];
    expect(distributionOf(values, () => 10)).toMatchObject({
      known: 1,
      unknown: 4,
      most: 5,
    });
  });

  it('widens its bars where values lie far apart', () => {
    const { bars } = distributionOf([-100_000_000, 100], () => 10);
    expect(bars).toHaveLength(6);
    expect(bars[0]).toEqual({ from: -100_000_000, to: -80_000_000, count: 1 });
    expect(bars.at(-1)).toMatchObject({ from: 0, count: 1 });
  });

  it('keeps the width that is asked for where 20 bars are enough', () => {
    const { bars } = distributionOf([-5, 0, 9, 10, 100], () => 10);
    expect(bars.map(({ from, count }) => [from, count])).toEqual([
      [-10, 1],
      [0, 2],
      [10, 1],
      ...[20, 30, 40, 50, 60, 70, 80].map((from) => [from, 0]),
      [90, 1],
    ]);
  });
});
