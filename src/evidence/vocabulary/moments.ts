import type { CalendarDay } from '../../ground/days.ts';
import type { DayIn } from '../../ground/zones.ts';
import type { Moment } from './record.ts';

/** The day of a moment: the one that the source wrote where it wrote no time, in every zone. */
export function dayOf({ utc, day }: Moment, dayIn: DayIn): CalendarDay {
  return day ?? dayIn(utc);
}

/** How far the source writes it. */
export function precisionOf({
  day,
  toMinute,
}: Moment): 'day' | 'minute' | 'second' {
  if (day !== undefined) return 'day';
  return toMinute === true ? 'minute' : 'second';
}

/** As far as the source writes it, and no further: `2026-07-03`, `2026-07-03T13:05Z`, `2026-07-03T13:05:12Z`. */
export function momentAsWritten(moment: Moment): string {
  const { utc, day } = moment;
  return day ?? (moment.toMinute === true ? `${utc.slice(0, 16)}Z` : utc);
}
