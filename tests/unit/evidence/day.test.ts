import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayOf,
  daysBetween,
  daysIn,
} from '../../../src/evidence/calendar/day.ts';

const anyDay = fc
  .date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2090-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((it) => it.toISOString().slice(0, 10));

describe('days', () => {
  it('are as far apart as were added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -900, max: 900 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it('begin at midnight of the zone, in summer and in winter', () => {
    const london = daysIn('Europe/London');
    expect(london('2026-07-01T23:30:00Z')).toBe('2026-07-02');
    expect(london('2026-12-01T23:30:00Z')).toBe('2026-12-01');
    expect(daysIn('Pacific/Auckland')('2026-12-01T12:00:00Z')).toBe(
      '2026-12-02',
    );
  });

  it('are none that the calendar lacks', () => {
    expect(dayOf(2026, 2, 29)).toBeNull();
    expect(dayOf(2028, 2, 29)).toBe('2028-02-29');
    expect(dayOf(2026, 13, 1)).toBeNull();
  });
});
