import type { CalendarDay } from '../../../ground/days.ts';
import type { WrittenDay } from '../dates/readDay.ts';
import type { DateOrder } from '../../vocabulary/asks.ts';

const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

/**
 * The order that all dates of a column can have. `ask` when all can be read in more than
 * one, `mixed` when none fits them all, null where no date needs an order.
 */
export function orderOf(
  written: Iterable<WrittenDay>,
): DateOrder | 'ask' | 'mixed' | null {
  let open = ORDERS;
  let isNeeded = false;
  for (const one of written) {
    if (one.kind !== 'figures') continue;
    isNeeded = true;
    open = open.filter((order) => one.days.has(order));
  }
  if (!isNeeded) return null;
  const [first, ...others] = open;
  return first === undefined ? 'mixed' : others.length > 0 ? 'ask' : first;
}

/** The day of a date under the order of its column; a reason when there is none. */
export function startOf(
  written: WrittenDay,
  order: DateOrder | 'mixed' | null,
): { start: CalendarDay | null; reason: string | null } {
  if (written.kind === 'none') return { start: null, reason: null };
  if (written.kind === 'day') return { start: written.day, reason: null };
  if (written.kind === 'unreadable') return none(written.why);
  if (order !== 'mixed' && order !== null) {
    const start = written.days.get(order);
    return start === undefined
      ? none('does not fit the order in which the others are written')
      : { start, reason: null };
  }
  const [start, ...others] = written.days.values();
  // In a column that mixes orders, a date that can have one order only tells its day.
  return start === undefined || others.length > 0
    ? none(
        'can mean two days, and the others do not agree on an order of day and month',
      )
    : { start, reason: null };
}

function none(why: string): { start: null; reason: string } {
  return {
    start: null,
    reason: `The start date ${why}, so no due day follows from it. Write year, month and day.`,
  };
}
