import type { CalendarDay } from '../../../ground/days.ts';
import type { DayFault } from '../../../words/workshop/evidence/reading/days.ts';
import type { WrittenLeaving } from './leaving.ts';
import type { WrittenDay } from '../dates/readDay.ts';
import type { Ask, DateOrder } from '../../vocabulary/asks.ts';

const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

/** In which order each column of dates has its figures. */
export interface RosterOrders {
  start: DateOrder | 'mixed' | null;
  lastDay: DateOrder | 'mixed' | null;
}

/**
 * The order that all dates of a column can have. `ask` when all can be read in more than
 * one, `mixed` when none fits them all, null where no date needs an order.
 */
function orderOf(
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

/** The order of figures in each column of dates: where one leaves it open, it is that of the other. */
export function ordersOf(
  below: readonly {
    written: WrittenDay;
    text: string;
    leaving: WrittenLeaving;
  }[],
  said: DateOrder | undefined,
): RosterOrders & {
  ask: Extract<Ask, { ask: 'dateOrder' }> | null;
} {
  if (said) return { start: said, lastDay: said, ask: null };
  const start = orderOf(below.map(({ written }) => written));
  const lastDay = orderOf(below.map(({ leaving }) => leaving.lastDay));
  const told = [start, lastDay].find(isOrder);
  const open = (order: typeof start) =>
    order === 'ask' ? (told ?? null) : order;
  const orders = { start: open(start), lastDay: open(lastDay) };
  if (told !== undefined || (start !== 'ask' && lastDay !== 'ask'))
    return { ...orders, ask: null };
  const samples = below.flatMap(({ written, text, leaving }) => [
    ...(written.kind === 'figures' ? [text] : []),
    ...(leaving.lastDay.kind === 'figures' ? [leaving.text] : []),
  ]);
  return {
    ...orders,
    ask: { ask: 'dateOrder', samples: [...new Set(samples)].slice(0, 5) },
  };
}

function isOrder(order: ReturnType<typeof orderOf>): order is DateOrder {
  return order !== null && order !== 'ask' && order !== 'mixed';
}

/** The day of a date under the order of its column; where there is none, why. */
export function dayUnder(
  written: WrittenDay,
  order: DateOrder | 'mixed' | null,
): { day: CalendarDay | null; why: DayFault | null } {
  if (written.kind === 'none') return { day: null, why: null };
  if (written.kind === 'day') return { day: written.day, why: null };
  if (written.kind === 'unreadable') return none(written.why);
  if (order !== 'mixed' && order !== null) {
    const day = written.days.get(order);
    return day === undefined ? none('notInOrder') : { day, why: null };
  }
  const [day, ...others] = written.days.values();
  // In a column that mixes orders, a date that can have one order only tells its day.
  return day === undefined || others.length > 0
    ? none('noOrder')
    : { day, why: null };
}

function none(why: DayFault): { day: null; why: DayFault } {
  return { day: null, why };
}
