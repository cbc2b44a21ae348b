import type { Ask, DateOrder } from '../../vocabulary/asks.ts';
import { inOrder, readWrittenDate } from './writtenDate.ts';

const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

/**
 * The orders in which every one of the dates in figures can be read; null when there is
 * none in figures. A single one is proof; several are a question for a person.
 */
export function possibleOrders(samples: readonly string[]): DateOrder[] | null {
  const written = samples
    .map(readWrittenDate)
    .filter((one) => one.kind === 'figures');
  if (written.length === 0) return null;
  return ORDERS.filter((order) =>
    written.every(
      ({ figures, time }) => inOrder(figures, order, time).kind === 'date',
    ),
  );
}

/** What a person has to say about dates like these: their zone, and their order where it is not proved. */
export function asksAboutDates(samples: readonly string[]): Ask[] {
  const local = samples.filter((sample) => {
    const { kind } = readWrittenDate(sample);
    return kind === 'date' || kind === 'figures';
  });
  if (local.length === 0) return [];
  const orders = possibleOrders(samples);
  const shown = local.slice(0, 5);
  return [
    { ask: 'zone', samples: shown },
    ...(orders === null || orders.length === 1
      ? []
      : [{ ask: 'dateOrder' as const, samples: shown }]),
  ];
}
