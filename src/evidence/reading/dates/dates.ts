import { offsetName } from './offsetName.ts';
import { HoldError } from '../../../errors.ts';
import { hasNoValue } from '../cells/noValue.ts';
import type { Moment } from '../../vocabulary/record.ts';
import type { Answers, DateOrder } from '../../vocabulary/asks.ts';
import { dateOfDayNumber } from './dayNumbers.ts';
import { possibleOrders } from './dateOrder.ts';
import { inOrder, readWrittenDate, type WrittenDate } from './writtenDate.ts';
import { zoneNamed, type Zone } from '../../../ground/zones.ts';
import { calendarDay } from '../../../ground/days.ts';

/** What a cell says about time. */
export type DateRead =
  | { kind: 'moment'; moment: Moment }
  /** Empty, or a word for that. */
  | { kind: 'none' }
  /** Why, and what would mend it. */
  | { kind: 'unreadable'; reason: string };

/** Texts kept with what they mean: most reports repeat their dates. */
const CACHED = 20_000;
type LocalDate = Extract<WrittenDate, { kind: 'date' }>;

const NONE: DateRead = { kind: 'none' };
/** Seconds at the end of a time. */
const SECONDS =
  /(?:^|[T\s,])\d{1,2}[:.]\d{2}[:.]\d{2}(?:[.,]\d+)?\s*(?:[ap]\.?\s?m\.?|uhr|h|Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const ORDER_WORDS: Record<DateOrder, string> = {
  dmy: 'day, month, year',
  mdy: 'month, day, year',
  ymd: 'year, month, day',
};

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
  if (hasNoValue(trimmed)) return NONE;
  const written = readWrittenDate(trimmed);
  if (written.kind === 'instant') return instant(written, zone, trimmed);
  const date = written.kind === 'figures' ? ordered(written, order) : written;
  if (date.kind === 'date') return momentOf(date, zone, trimmed);
  const asked =
    written.kind === 'figures' && order !== null
      ? ` as ${ORDER_WORDS[order]}`
      : '';
  return unreadable(
    `The date "${short(trimmed)}" cannot be read${asked}. Correct the cell, or say another order of the parts.`,
  );
}

function ordered(
  written: Extract<WrittenDate, { kind: 'figures' }>,
  order: DateOrder | null,
): WrittenDate {
  if (order === null)
    throw new HoldError(
      'The order of day and month is not said.',
      `A date such as ${written.figures.join('/')} can be read in more than one way, and it is never guessed.`,
      'Say whether the report writes day, month, year or month, day, year.',
    );
  const date = inOrder(written.figures, order, written.time);
  return date.kind === 'date' && written.zone
    ? { ...date, zone: written.zone }
    : date;
}

function given(zone: Zone | null): Zone {
  if (zone) return zone;
  throw new HoldError(
    'The time zone of the report is not said.',
    'The report writes local times, which mean nothing without their zone.',
    'Name the zone in which it was exported, such as Europe/London.',
  );
}

/** A date in the zone that stands behind it, else in the one that somebody has said. */
function momentOf(date: LocalDate, zone: Zone | null, text: string): DateRead {
  const written = date.zone;
  if (written === undefined) return localMoment(date, given(zone), text);
  if (written.kind === 'named')
    return localMoment(date, zoneNamed(written.name), text);
  const local =
    Date.UTC(date.year, date.month - 1, date.day) + (date.time ?? 0);
  if (written.kind === 'offset') {
    const { minutes: offset } = written;
    return instant(
      { kind: 'instant', utc: local - offset * 60_000, offset },
      zone,
      text,
    );
  }
  const asked = given(zone);
  const utc = asked.toUtc(local);
  const isMeant =
    utc !== null && written.minutes.includes((local - utc) / 60_000);
  return isMeant
    ? moment(utc, asked.name, text)
    : unreadable(
        `"${written.letters}" in "${short(text)}" stands for several time zones of the world, and ${asked.name} is none of them at that time. Say the zone that is meant.`,
      );
}

function instant(
  { utc, offset }: Extract<WrittenDate, { kind: 'instant' }>,
  zone: Zone | null,
  text: string,
): DateRead {
  if (offset === 0) return moment(utc, 'UTC', text);
  const fits = zone && zone.toLocal(utc) - utc === offset * 60_000;
  return moment(utc, fits ? zone.name : offsetName(offset), text);
}

function localMoment(
  { year, month, day, time }: LocalDate,
  zone: Zone,
  text: string,
): DateRead {
  const midnight = Date.UTC(year, month - 1, day);
  const utc = zone.toUtc(midnight + (time ?? 0));
  if (time === null) {
    // A day without a time begins when the clocks have jumped.
    const first = utc ?? firstAfter(midnight, zone);
    const written = calendarDay(year, month, day);
    if (first !== null && written !== null)
      return {
        kind: 'moment',
        moment: { ...pointIn(first, zone.name), day: written },
      };
  }
  return utc !== null
    ? moment(utc, zone.name, text)
    : unreadable(
        `The time "${short(text)}" did not exist in ${zone.name}: the clocks went forward over it. Check the time zone of the export.`,
      );
}

function firstAfter(local: number, zone: Zone): number | null {
  for (let quarter = 1; quarter <= 12; quarter += 1) {
    const utc = zone.toUtc(local + quarter * 900_000);
    if (utc !== null) return utc;
  }
  return null;
}

/** @param text as it is written: where it has no seconds, none are made up. */
function moment(utc: number, zone: string, text: string): DateRead {
  const at = pointIn(utc, zone);
  // What is no figure of seconds since 1970.
  const toMinute = /\D/.test(text) && !SECONDS.test(text);
  return {
    kind: 'moment',
    moment: toMinute ? { ...at, toMinute } : at,
  };
}

function pointIn(utc: number, zone: string): Moment {
  return { utc: `${new Date(utc).toISOString().slice(0, 19)}Z`, zone };
}

function unreadable(reason: string): DateRead {
  return { kind: 'unreadable', reason };
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
