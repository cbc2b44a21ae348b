import { holdError } from '../errors.ts';
import { noDay } from '../words/workshop/ground/days.ts';
import { DAY_MS, type DayNumber, isCalendarDay } from './days.ts';
import { visible } from './quoted.ts';

/**
 * The number of a day. It stands apart from the other days, since a course takes those
 * along on its first launch, and none of what this one says.
 * @throws HoldError for a text that is none: the caller has read it wrongly.
 */
export function dayNumber(day: string): DayNumber {
  if (!isCalendarDay(day)) throw holdError(noDay(visible(day)));
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}
