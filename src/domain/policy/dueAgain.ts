import { addDays, addMonths } from '../../ground/days.ts';
import type { CalendarDay } from '../../ground/days.ts';
import type { Policy } from '../../schema/policy.ts';

/**
 * The day on which the course is due again: as many months after its completion as the
 * policy says, on the same day of the month, or on the month's last where it has no such
 * day. Null where the policy never asks for it again.
 */
export function dueAgain(
  completed: CalendarDay,
  { everyMonths }: Pick<Policy['training'], 'everyMonths'>,
): CalendarDay | null {
  return everyMonths === 0 ? null : addMonths(completed, everyMonths);
}

/** The day itself, or the Friday before it where it falls on a weekend. */
export function workingDayUntil(day: CalendarDay): CalendarDay {
  const weekday = new Date(day).getUTCDay();
  if (weekday === 6) return addDays(day, -1);
  return weekday === 0 ? addDays(day, -2) : day;
}
