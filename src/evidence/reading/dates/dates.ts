import { holdError } from '../../../errors.ts';
import {
  dateFaults,
  noOrder,
} from '../../../words/workshop/evidence/reading/dates.ts';
import { isNoDay } from '../cells/noValue.ts';
import type { Answers, DateOrder } from '../../vocabulary/asks.ts';
import { dateOfDayNumber } from './dayNumbers.ts';
import { possibleOrders } from './dateOrder.ts';
import { inOrder, readWrittenDate, type WrittenDate } from './writtenDate.ts';
import {
  instant,
  shortDate,
  unreadable,
  zonedMoment,
  type DateRead,
} from './moments.ts';
import { zoneNamed, type Zone } from '../../../ground/zones.ts';

/** Texts kept with what they mean: most reports repeat their dates. */
const CACHED = 20_000;
const NONE: DateRead = { kind: 'none' };

/**
 * Reads the dates of one file. Local times are taken in the zone of the answers; a date
 * without a time is the first moment of that day. Where the clocks went back, the earlier
 * of the two times is taken; a time that they skipped is unreadable. `samples` are dates
 * of the file's beginning: they can prove the order of figures where nobody has said it.
 * @param inDays a spreadsheet's numbers of days are dates too.
 */
export function openDates(
  answers: Answers,
  samples: readonly string[],
  inDays = false,
): (text: string) => DateRead {
  const shown = possibleOrders(samples);
  const order =
    answers.dateOrder ?? (shown?.length === 1 ? shown[0] : undefined);
  const zone = answers.zone === undefined ? null : zoneNamed(answers.zone);
  const cache = new Map<string, DateRead>();
  return (text) => {
    const known = cache.get(text);
    if (known) return known;
    const date = inDays ? (dateOfDayNumber(text) ?? text) : text;
    const read = readDate(date, order ?? null, zone);
    if (cache.size >= CACHED) cache.clear();
    cache.set(text, read);
    return read;
  };
}

function readDate(
  text: string,
  order: DateOrder | null,
  zone: Zone | null,
): DateRead {
  const trimmed = text.trim();
  if (isNoDay(trimmed)) return NONE;
  const written = readWrittenDate(trimmed);
  if (written.kind === 'instant') return instant(written, zone, trimmed);
  const date = written.kind === 'figures' ? ordered(written, order) : written;
  if (date.kind === 'date') return zonedMoment(date, zone, trimmed);
  const asked = written.kind === 'figures' ? order : null;
  return unreadable(dateFaults.unreadable(shortDate(trimmed), asked));
}

function ordered(
  written: Extract<WrittenDate, { kind: 'figures' }>,
  order: DateOrder | null,
): WrittenDate {
  if (order === null) throw holdError(noOrder(written.figures.join('/')));
  const date = inOrder(written.figures, order, written.time);
  return date.kind === 'date' && written.zone
    ? { ...date, zone: written.zone }
    : date;
}
