import {
  calendarDay,
  DAY_MS,
  utcDay,
  type CalendarDay,
} from '../../../ground/days.ts';
import type { DayFault } from '../../../words/workshop/evidence/reading/days.ts';
import { hasNoValue } from '../cells/noValue.ts';
import type { DateOrder } from '../../vocabulary/asks.ts';
import { inOrder, readWrittenDate, type WrittenDate } from './writtenDate.ts';

/** A day as a cell writes it, before anybody has said the order of its figures. */
export type WrittenDay =
  /** Empty, or a word for that. */
  | { kind: 'none' }
  | { kind: 'day'; day: CalendarDay }
  /** The day that the figures mean in each order in which they mean one. */
  | { kind: 'figures'; days: ReadonlyMap<DateOrder, CalendarDay> }
  | { kind: 'unreadable'; why: DayFault };

const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];
const NO_DATE: WrittenDay = { kind: 'unreadable', why: 'noDate' };
// Somebody may have joined in 1998, which two figures would put into 2098.
const NO_CENTURY: WrittenDay = { kind: 'unreadable', why: 'noCentury' };

/**
 * Reads the day of a date in figures, in words, as ISO 8601, or as a workbook's number of
 * days. A time of day is left out, and the day is the one that is written: no zone moves it.
 */
export function readDay(text: string): WrittenDay {
  const trimmed = text.trim();
  if (hasNoValue(trimmed)) return { kind: 'none' };
  if (/^\d+$/.test(trimmed)) return settled(workbookDay(trimmed));
  const written = readWrittenDate(trimmed);
  if (written.kind === 'unreadable') return NO_DATE;
  if (!/\d{4}/.test(trimmed)) return NO_CENTURY;
  if (written.kind !== 'figures') return settled(dayOfWritten(written));
  // Full stops stand between day, month and year, in this order, wherever they are used.
  if (/^\d+\./.test(trimmed))
    return settled(dayOfWritten(inOrder(written.figures, 'dmy', written.time)));
  return inEachOrder(written);
}

function inEachOrder({
  figures,
  time,
}: Extract<WrittenDate, { kind: 'figures' }>): WrittenDay {
  const days = new Map<DateOrder, CalendarDay>();
  for (const order of ORDERS) {
    const day = dayOfWritten(inOrder(figures, order, time));
    if (day !== null) days.set(order, day);
  }
  const [first, ...others] = new Set(days.values());
  if (first === undefined) return NO_DATE;
  // 03/03/2026 is one day in every order, and no proof of any.
  return days.size > 1 && others.length === 0
    ? { kind: 'day', day: first }
    : { kind: 'figures', days };
}

/** A workbook counts days from the end of 1899: these are the days from 1927 to 2173. */
function workbookDay(number: string): CalendarDay | null {
  return /^[1-9]\d{4}$/.test(number)
    ? utcDay(Date.UTC(1899, 11, 30) + Number(number) * DAY_MS)
    : null;
}

function dayOfWritten(written: WrittenDate): CalendarDay | null {
  if (written.kind === 'date')
    return calendarDay(written.year, written.month, written.day);
  return written.kind === 'instant'
    ? utcDay(written.utc + written.offset * 60_000)
    : null;
}

function settled(day: CalendarDay | null): WrittenDay {
  return day === null ? NO_DATE : { kind: 'day', day };
}
