import { DAY_MS, type DayNumber } from '../../ground/days.ts';

const FIRST = Date.UTC(2027, 0, 4) / DAY_MS;

/** Some day of 2027: a register brings its own today, so that it is the same whenever it is read. */
export function dayFrom(random: () => number): DayNumber {
  return FIRST + Math.floor(random() * 350);
}
