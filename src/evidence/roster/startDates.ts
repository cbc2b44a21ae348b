import { dayOf, type Day } from '../calendar/day.ts';
import type { DateOrder } from '../readers/reader.ts';

/** A start date as it is written, before anybody knows the order of its figures. */
export type WrittenDay =
  | { kind: 'day'; day: Day | null }
  | { kind: 'unreadable' }
  | { kind: 'figures'; figures: [number, number]; year: number };

/** Reads `2026-11-24` (also with a time), `24.11.2026`, `24/11/2026`, and a workbook's number of days. */
export function readWrittenDay(text: string): WrittenDay {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'day', day: null };
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(trimmed);
  if (iso)
    return settled(dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  // A workbook counts days from the end of 1899; nobody joined before 1927 or will after 2173.
  if (/^[1-9]\d{4}$/.test(trimmed))
    return settled(
      new Date(Date.UTC(1899, 11, 30) + Number(trimmed) * 86_400_000)
        .toISOString()
        .slice(0, 10),
    );
  const found = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?: .*)?$/.exec(trimmed);
  if (!found) return { kind: 'unreadable' };
  const [first, second, year] = [found[1], found[3], found[4]].map(Number);
  if (first === undefined || second === undefined || year === undefined)
    return { kind: 'unreadable' };
  // Full stops stand between day, month and year, in this order, wherever they are used.
  if (found[2] === '.') return settled(dayOf(year, second, first));
  return { kind: 'figures', figures: [first, second], year };
}

function settled(day: Day | null): WrittenDay {
  return day === null ? { kind: 'unreadable' } : { kind: 'day', day };
}

/**
 * The order that all dates of a column can have: one of them tells it when it has a
 * figure above 12. `ask` when all can be read in two ways, null where none needs an order.
 */
export function orderOf(
  written: Iterable<WrittenDay>,
): Exclude<DateOrder, 'ymd'> | 'ask' | 'mixed' | null {
  let [days, months, open] = [false, false, false];
  for (const one of written) {
    if (one.kind !== 'figures') continue;
    const [first, second] = one.figures;
    if (first > 12) days = true;
    else if (second > 12) months = true;
    else if (first !== second) open = true;
  }
  if (days && months) return 'mixed';
  if (days || months) return days ? 'dmy' : 'mdy';
  return open ? 'ask' : null;
}

/** The day of a date in figures under an order; null where the calendar has none such. */
export function inOrder(
  { figures, year }: Extract<WrittenDay, { kind: 'figures' }>,
  order: DateOrder | null,
): Day | null {
  const [first, second] = figures;
  return order === 'mdy'
    ? dayOf(year, first, second)
    : dayOf(year, second, first);
}
