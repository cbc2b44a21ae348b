import type { CalendarDay, DayNumber } from '../../ground/days.ts';

const MILLISECONDS = 86_400_000;

/** `2027-03-09` */
export function isoDate(day: DayNumber): CalendarDay {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

const FIRST = Date.UTC(2027, 0, 4) / MILLISECONDS;

/** Some day of 2027: a register brings its own today, so that it is the same whenever it is read. */
export function dayFrom(random: () => number): DayNumber {
  return FIRST + Math.floor(random() * 350);
}
