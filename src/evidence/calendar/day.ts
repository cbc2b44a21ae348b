/** A day of the calendar, `2026-11-24`; days sort as their text does. */
export type Day = string;

const DAY_MS = 86_400_000;

/** Tells the day of moments in one zone. */
export type DayOf = (utc: string) => Day;

/** @param zone an IANA name; an unknown one throws a RangeError. */
export function daysIn(zone: string): DayOf {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (utc) => {
    const parts = new Map(
      format.formatToParts(new Date(utc)).map((it) => [it.type, it.value]),
    );
    const year = (parts.get('year') ?? '').padStart(4, '0');
    return `${year}-${parts.get('month')}-${parts.get('day')}`;
  };
}

/** Year, month and day in figures as a day; null where the calendar has none such. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1)
    return null;
  if (day > daysInMonth(year, month)) return null;
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** The day so many days later; earlier for a negative number. */
export function addDays(day: Day, count: number): Day {
  return written(Date.parse(day) + count * DAY_MS);
}

/** Days from one day to another; negative when it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function written(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}
