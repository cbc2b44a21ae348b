import { shownTime } from '../../stores/session/shownTime.ts';

/** Local date and time with the offset from UTC, so that the paper can be compared with the LMS. */
export function localTime(milliseconds: number): string {
  const minutes = -new Date(milliseconds).getTimezoneOffset();
  const sign = minutes < 0 ? '−' : '+';
  const padded = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const offset = `${sign}${padded(Math.abs(minutes) / 60)}:${padded(Math.abs(minutes) % 60)}`;
  return `${shownTime(milliseconds, { dateStyle: 'long', timeStyle: 'short' })} (UTC${offset})`;
}
