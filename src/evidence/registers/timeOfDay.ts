const TIME =
  /[T ,](?<hours>\d{1,2})[:.](?<minutes>\d{2})(?:[:.]\d{2}(?:[.,]\d{1,9})?)? ?(?<half>am|pm)? ?(?<utc>Z|UTC)?$/i;

/** A date and time, taken apart. */
interface Split {
  /** What stands before the time. */
  date: string;
  /** Since midnight; null when no time is written. */
  minutes: number | null;
  /** Whether the text itself says that it is UTC. */
  utc: boolean;
}

/** Takes the time of day off a date: `2026-11-24 14:05`, `24/11/2026, 2:05 PM`. */
export function splitTime(text: string): Split {
  const found = TIME.exec(text);
  const whole: Split = { date: text, minutes: null, utc: false };
  if (!found) return whole;
  const { hours = '', minutes = '', half, utc } = found.groups ?? {};
  const hour = hourOf(Number(hours), half?.toLowerCase());
  if (hour === null || Number(minutes) > 59) return whole;
  return {
    date: text.slice(0, found.index).replace(/[ ,]+$/, ''),
    minutes: hour * 60 + Number(minutes),
    utc: utc !== undefined,
  };
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
