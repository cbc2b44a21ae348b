import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysIn } from '../../../src/ground/zones.ts';
import { dayNumber } from '../../../src/ground/dayNumber.ts';
import {
  addDays,
  addMonths,
  calendarDay,
  daysBetween,
  isCalendarDay,
  numberedDay,
} from '../../../src/ground/days.ts';

const anyDay = fc
  .date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2090-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((it) => it.toISOString().slice(0, 10));

describe('days', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-11-30', 12, '2027-11-30'],
  ])('%s and %i months are %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });

  it('some months later stand in that month, on the same day or its last', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(120), (day, count) => {
        const later = addMonths(day, count);
        const months = (it: string) =>
          Number(it.slice(0, 4)) * 12 + Number(it.slice(5, 7));
        expect(months(later) - months(day)).toBe(count);
        const isLast = addDays(later, 1).slice(8) === '01';
        expect(later.slice(8) === day.slice(8) || isLast).toBe(true);
        expect(later.slice(8) <= day.slice(8)).toBe(true);
      }),
    );
  });

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
    expect(calendarDay(2026, 2, 29)).toBeNull();
    expect(calendarDay(2028, 2, 29)).toBe('2028-02-29');
    expect(calendarDay(2026, 13, 1)).toBeNull();
  });

  it.each([
    ['2026-11-24', true],
    ['2028-02-29', true],
    ['1969-12-31', true],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['2026-11-24T00:00:00Z', false],
    [' 2026-11-24', false],
    ['24/11/2026', false],
    ['', false],
  ])('%j is one: %s', (text, is) => {
    expect(isCalendarDay(text)).toBe(is);
  });

  it('have numbers that lead back to them, one more each day', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(numberedDay(dayNumber(day))).toBe(day);
        expect(dayNumber(addDays(day, 1))).toBe(dayNumber(day) + 1);
      }),
    );
  });

  it('have a number only where they are days', () => {
    expect(() => dayNumber('24/11/2026')).toThrow('“24/11/2026” is no day.');
  });
});
