import { HoldError } from '../../../errors.ts';
import { readDay } from '../dates/day.ts';
import type { DateOrder } from '../../vocabulary/asks.ts';
import { orList, quote } from './texts.ts';

const MILLISECONDS = 86_400_000;

/** A date, as whole days since 1970. */
export type Day = number;

/**
 * Reads the text of a cell as a date, `YYYY-MM-DD`; null when it is empty, a reason, which
 * goes on from the cell's text, when it is none.
 */
export type ReadDate = (
  text: string,
) => { day: string | null } | { reason: string };

/**
 * Reads dates as all files do. A date in figures that can mean two days is read in the
 * order that somebody has said, and refused where nobody has: it is never guessed.
 * @param onOpen hears of each that nobody has said the order of.
 */
export function dateReader(
  order: DateOrder | null,
  onOpen: (text: string) => void = () => undefined,
): ReadDate {
  return (text) => {
    const written = readDay(text);
    if (written.kind === 'none') return { day: null };
    if (written.kind === 'day') return { day: written.day };
    const refused = (why: string) => ({ reason: `${quote(text)} ${why}` });
    if (written.kind === 'unreadable') return refused(written.why);
    const days = [...new Set(written.days.values())];
    const day = order === null ? days[0] : written.days.get(order);
    if (day === undefined)
      return refused('is no date in the order that was said');
    if (order !== null || days.length === 1) return { day };
    onOpen(text);
    return refused(`can mean ${orList(days)}; write the one that is meant`);
  };
}

/**
 * The day of a date `YYYY-MM-DD`.
 * @throws HoldError for any other text: the caller has read it wrongly.
 */
export function dayOf(date: string): Day {
  const day = dayOrNull(date);
  if (day === null) {
    throw new HoldError(
      `${quote(date)} is no day.`,
      'Days are handed over as YYYY-MM-DD, such as 2026-07-10.',
      'Read the date first, and hand over its day.',
    );
  }
  return day;
}

/** `2026-07-10` */
export function isoDay(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

function dayOrNull(date: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  const day = time / MILLISECONDS;
  // Some engines take 30 February for 2 March.
  return isoDay(day) === date ? day : null;
}
