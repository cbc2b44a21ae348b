import type { Policy } from '../../schema/policy.ts';

/** A day of the calendar, `2026-11-24`. */
type Day = string;

const DAY_MS = 86_400_000;

/**
 * The day on which the course is due again: as many months after its completion as the
 * policy says, on the same day of the month, or on the month's last where it has no such
 * day. Null where the policy never asks for it again.
 */
export function dueAgain(
  completed: Day,
  { everyMonths }: Pick<Policy['training'], 'everyMonths'>,
): Day | null {
  if (everyMonths === 0) return null;
  const [year = 0, month = 1, day = 1] = completed.split('-').map(Number);
  const months = year * 12 + month - 1 + everyMonths;
  const [laterYear, later] = [Math.floor(months / 12), months % 12];
  const last = new Date(Date.UTC(laterYear, later + 1, 0)).getUTCDate();
  return written(Date.UTC(laterYear, later, Math.min(day, last)));
}

/** The day itself, or the Friday before it where it falls on a weekend. */
export function workingDayUntil(day: Day): Day {
  const time = Date.parse(day);
  const weekday = new Date(time).getUTCDay();
  const daysPast = weekday === 6 ? 1 : weekday === 0 ? 2 : 0;
  return written(time - daysPast * DAY_MS);
}

function written(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}
