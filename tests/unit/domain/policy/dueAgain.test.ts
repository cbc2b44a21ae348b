import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dueAgain,
  workingDayUntil,
} from '../../../../src/domain/policy/dueAgain.ts';

const DAY = 86_400_000;
const anyDay = fc
  .date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2090-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((it) => it.toISOString().slice(0, 10));
const weekdayOf = (day: string) => new Date(day).getUTCDay();

describe('when the course is due again', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-11-30', 12, '2027-11-30'],
    ['2026-11-30', 60, '2031-11-30'],
  ])('done on %s and every %i months is %s', (day, everyMonths, later) => {
    expect(dueAgain(day, { everyMonths })).toBe(later);
  });

  it('is never where the policy asks for it once', () => {
    expect(dueAgain('2026-11-24', { everyMonths: 0 })).toBeNull();
  });
});

describe('the last working day until a day', () => {
  it('is Friday for a weekend, and else the day itself', () => {
    expect(workingDayUntil('2027-11-26')).toBe('2027-11-26');
    expect(workingDayUntil('2027-11-27')).toBe('2027-11-26');
    expect(workingDayUntil('2027-11-28')).toBe('2027-11-26');
    expect(workingDayUntil('2027-11-29')).toBe('2027-11-29');
  });

  it('is never on a weekend, never later, and two days earlier at most', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const working = workingDayUntil(day);
        const earlier = (Date.parse(day) - Date.parse(working)) / DAY;
        expect([0, 6]).not.toContain(weekdayOf(working));
        expect(earlier).toBeGreaterThanOrEqual(0);
        expect(earlier).toBeLessThanOrEqual(2);
      }),
    );
  });
});
