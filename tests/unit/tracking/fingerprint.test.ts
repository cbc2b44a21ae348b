import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../src/tracking/fingerprint.ts';

describe('fingerprint', () => {
  it('is 32 hexadecimal digits and the same each time, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fingerprint(text)).toMatch(/^[0-9a-f]{32}$/);
        expect(fingerprint(text)).toBe(fingerprint(text));
      }),
    );
  });

  it('tells a hundred thousand learner ids apart, in each quarter nearly so', () => {
    const all = Array.from({ length: 100_000 }, (_, id) =>
      fingerprint(`${id}`),
    );
    expect(new Set(all).size).toBe(all.length);
    for (const lane of [0, 8, 16, 24]) {
      const quarter = new Set(all.map((print) => print.slice(lane, lane + 8)));
      // Chance alone makes about one pair among them.
      expect(quarter.size).toBeGreaterThan(all.length - 12);
    }
  });

  it('changes half of its bits when one letter changes', () => {
    const bits = (print: string) =>
      [...print].flatMap((digit) => [
        ...parseInt(digit, 16).toString(2).padStart(4, '0'),
      ]);
    const one = bits(fingerprint('learner-0001'));
    const other = bits(fingerprint('learner-0002'));
    const changed = one.filter((bit, at) => bit !== other[at]).length;
    expect(changed).toBeGreaterThan(40);
    expect(changed).toBeLessThan(88);
  });

  it('is not the same for texts of zeros that differ in length', () => {
    const zeros = [0, 1, 2, 3, 4, 8].map((n) => fingerprint('\0'.repeat(n)));
    expect(new Set(zeros).size).toBe(6);
  });
});
