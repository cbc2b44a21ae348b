/** A day of the calendar as text, `2026-11-24`; days sort as their text does. */
export type CalendarDay = string;

/** A day of the calendar as a number: whole days since 1970. */
export type DayNumber = number;

/** Milliseconds of a day. */
export const DAY_MS = 86_400_000;

/** Whether the calendar has a day of these figures; of the years 1900 to 9999. */
export function hasDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 9999 || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

/** Whether the text is a day, `YYYY-MM-DD`, that the calendar has. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Some engines take 30 February for 2 March.
  return !Number.isNaN(time) && utcDay(time) === text;
}

/** Year, month and day in figures as a day; null where {@link hasDay} finds none. */
export function calendarDay(
  year: number,
  month: number,
  day: number,
): CalendarDay | null {
  return hasDay(year, month, day)
    ? utcDay(Date.UTC(year, month - 1, day))
    : null;
}

/** The day of a moment in UTC, in milliseconds since 1970. */
export function utcDay(time: number): CalendarDay {
  return new Date(time).toISOString().slice(0, 10);
}

/** The day with this number. */
export function numberedDay(day: DayNumber): CalendarDay {
  // Spelled out: a course takes this one along, and nothing else from here.
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The day so many days later; earlier for a negative number. */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  return utcDay(Date.parse(day) + count * DAY_MS);
}

/** The same day of a later month; the month's last where it has no such day: 31 January and one month is the end of February. */
export function addMonths(day: CalendarDay, count: number): CalendarDay {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const year = Math.floor((months + count) / 12);
  const month = ((months + count) % 12) + 1;
  const last = daysInMonth(year, month);
  return utcDay(
    Date.UTC(year, month - 1, Math.min(Number(day.slice(8, 10)), last)),
  );
}

/** Days from one day to another; negative when it lies before. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
