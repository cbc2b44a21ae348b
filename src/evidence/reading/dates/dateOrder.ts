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
    const written = readWrittenDate(sample);
    return (
      (written.kind === 'date' || written.kind === 'figures') &&
      (written.zone === undefined || written.zone.kind === 'letters')
    );
  });
  const figures = samples.filter(
    (sample) => readWrittenDate(sample).kind === 'figures',
  );
  const orders = possibleOrders(samples);
  const isOpen = orders !== null && orders.length !== 1;
  return [
    ...(local.length > 0
      ? [{ ask: 'zone' as const, samples: local.slice(0, 5) }]
      : []),
    ...(isOpen
      ? [{ ask: 'dateOrder' as const, samples: figures.slice(0, 5) }]
      : []),
  ];
}
