import type { TimeUnit } from '../../vocabulary/asks.ts';
import { readNumber } from './values.ts';

const SECONDS: Readonly<Record<TimeUnit, number>> = {
  seconds: 1,
  minutes: 60,
  hours: 3600,
};
const FULL_CLOCK = /^(\d{1,4}):([0-5]\d):([0-5]\d(?:[.,]\d+)?)$/;
const SHORT_CLOCK = /^(\d{1,4}):([0-5]\d)$/;
const ISO = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i;
/** `1h12`, `1 h 12 min`, `2 Std. 5 Min.`, `70 minutes`, `1 hour, 10 minutes and 5 seconds`. */
const IN_WORDS = new RegExp(
  [
    /^(?:(\d+) ?(?:d|days?|tage?|jours?|dias?|giorn[oi]|dag|dagen))?/,
    /(?:(\d+(?:[.,]\d+)?) ?(?:h|hrs?|hours?|std|stunden?|heures?|horas?|or[ae]|uur|uren|u))?/,
    /(?:(\d+(?:[.,]\d+)?)(?: ?(?:m|mins?|minutes?|minuten?|minutos?|minut[io]|minuut|'|′))?)?/,
    /(?:(\d+(?:[.,]\d+)?) ?(?:s|secs?|seconds?|sek|sekunden?|secondes?|segundos?|second[io]|seconden|"|″))?$/,
  ]
    .map(({ source }) => source)
    .join(' ?'),
);

/**
 * Seconds from `1:02:03`, ISO 8601 `PT1H2M3S` or `1h12`, which say their units, or from
 * `90` and `02:03`, whose first figure counts in the unit. Null where nobody has said one.
 */
export function readTimeSpent(
  text: string,
  unit: TimeUnit | null,
): number | null {
  const plain = text.trim();
  const own = inOwnUnits(plain);
  if (own !== null || unit === null) return own;
  const [, first, second] = SHORT_CLOCK.exec(plain) ?? [];
  if (first !== undefined)
    return unit === 'seconds'
      ? null
      : (Number(first) + Number(second) / 60) * SECONDS[unit];
  const number = plain.endsWith('%') ? null : readNumber(plain);
  return number === null || number < 0 ? null : number * SECONDS[unit];
}

/** Whether somebody has to say in which unit a time is written. */
export function lacksUnit(text: string): boolean {
  return (
    readTimeSpent(text, null) === null && readTimeSpent(text, 'hours') !== null
  );
}

function inOwnUnits(text: string): number | null {
  const [, h, m, s] = FULL_CLOCK.exec(text) ?? [];
  if (h !== undefined) return together(undefined, h, m, s);
  const iso = /\d/.test(text) ? ISO.exec(text) : null;
  if (iso) return together(...iso.slice(1));
  // No time is written at such length.
  if (text.length > 80 || !/\d\s*[\p{L}'"′″]/u.test(text)) return null;
  const words = text
    .toLowerCase()
    .replace(/\b(?:and|und|et|y|e|en)\b|[,.](?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const found = IN_WORDS.exec(words);
  return found ? together(...found.slice(1)) : null;
}

function together(...parts: readonly (string | undefined)[]): number {
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) =>
    Number((part ?? '0').replace(',', '.')),
  );
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
}
