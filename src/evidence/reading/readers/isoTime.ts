import type { Moment } from '../../vocabulary/record.ts';

const ISO =
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)$/;

/**
 * An ISO 8601 time that says its offset, in UTC to the millisecond; null for anything
 * else: without an offset nobody knows which moment is meant.
 */
export function readUtc(text: string | null): string | null {
  if (text === null || !ISO.test(text)) return null;
  const plain = text
    .replace(',', '.')
    .replace(/([+-]\d{2})(\d{2})$/, '$1:$2')
    .replace(/([+-]\d{2})$/, '$1:00');
  const time = new Date(plain);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

/** The same as a moment, to the second. */
export function readMoment(text: string | null): Moment | null {
  const utc = readUtc(text);
  return utc === null ? null : momentOf(utc);
}

/** `2026-07-10T08:00:00.123Z` without what is below a second. */
export function momentOf(utc: string): Moment {
  return { utc: `${utc.slice(0, 19)}Z`, zone: 'UTC' };
}

const DURATION =
  /^P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const TIMESPAN = /^(\d+):(\d{1,2}):(\d{1,2}(?:\.\d+)?)$/;

/** Seconds of `PT1H2M3.5S` or `0001:02:03.50`; null for anything else. Years and months have no length of their own. */
export function readSeconds(text: string | null): number | null {
  if (text === null) return null;
  const span = TIMESPAN.exec(text);
  const found = span ?? DURATION.exec(text);
  if (!found) return null;
  const parts = found
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = span
    ? [0, 0, ...parts]
    : parts;
  const total =
    (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds;
  return Math.round(total * 100) / 100;
}
