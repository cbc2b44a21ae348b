import { readWrittenDate } from '../dates/writtenDate.ts';

const TIME =
  /[T ,](?<hours>\d{1,2})[:.](?<minutes>\d{2})(?:[:.]\d{2}(?:[.,]\d{1,9})?)? ?(?<half>am|pm)? ?(?<utc>Z|UTC)?$/i;

const MINUTE_MS = 60_000;

/** A date and time, taken apart. */
interface Split {
  /** What stands before the time. */
  date: string;
  /** Since midnight; null when no time is written. */
  minutes: number | null;
  /** Minutes ahead of UTC, where the text itself says so. */
  offset: number | null;
}

/** Takes the time of day off a date: `2026-11-24 14:05`, `24/11/2026, 2:05 PM`. */
export function splitTime(text: string): Split {
  const found = TIME.exec(text);
  if (!found) return splitWritten(text);
  const whole: Split = { date: text, minutes: null, offset: null };
  const { hours = '', minutes = '', half, utc } = found.groups ?? {};
  const hour = hourOf(Number(hours), half?.toLowerCase());
  if (hour === null || Number(minutes) > 59) return whole;
  return {
    date: text.slice(0, found.index).replace(/[ ,]+$/, ''),
    minutes: hour * 60 + Number(minutes),
    offset: utc === undefined ? null : 0,
  };
}

/** Times as dates in words have them, and those that name their offset; the date stays whole. */
function splitWritten(text: string): Split {
  const written = readWrittenDate(text);
  if (written.kind === 'instant') {
    const minutes = Math.floor(written.utc / MINUTE_MS) + written.offset;
    const sinceMidnight = ((minutes % 1440) + 1440) % 1440;
    return { date: text, minutes: sinceMidnight, offset: written.offset };
  }
  const time = written.kind === 'unreadable' ? null : written.time;
  const minutes = time === null ? null : Math.floor(time / MINUTE_MS);
  return { date: text, minutes, offset: null };
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

/** Minutes ahead of UTC: `+01:00`, `-0530`, `Z`. Null when the text is no offset. */
export function readOffset(text: string): number | null {
  if (/^(?:Z|UTC|GMT)$/i.test(text)) return 0;
  // Writers of tables set a real minus sign for the hyphen.
  const found = /^(?:UTC|GMT)?([+\-−])(\d{1,2})(?::?(\d{2}))?$/i.exec(text);
  if (!found) return null;
  const [, sign, hours = '', minutes = '0'] = found;
  const size = Number(hours) * 60 + Number(minutes);
  if (Number(minutes) > 59 || size > 14 * 60) return null;
  return sign === '+' ? size : -size;
}
