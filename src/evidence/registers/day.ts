import { HoldError } from '../../errors.ts';
import { quote } from './texts.ts';

const MILLISECONDS = 86_400_000;

/** A date, as whole days since 1970. */
export type Day = number;

/** Reads the text of a cell as a date, `YYYY-MM-DD`, or says why it is none. */
export type ReadDate = (text: string) => { day: string } | { reason: string };

/** Dates of the form `2026-07-10`. Others need somebody to say in which order they are written. */
export const readIsoDate: ReadDate = (text) => {
  const day = text.trim();
  return dayOrNull(day) === null
    ? { reason: `${quote(text)} is no date such as 2026-07-10` }
    : { day };
};

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
