import { holdError } from '../../../errors.ts';
import {
  dateFaults,
  noZone,
} from '../../../words/workshop/evidence/reading/dates.ts';
import { calendarDay } from '../../../ground/days.ts';
import { zoneNamed, type Zone } from '../../../ground/zones.ts';
import type { Moment } from '../../vocabulary/record.ts';
import { offsetName } from './offsetName.ts';
import type { WrittenDate } from './writtenDate.ts';
import { splitZone } from './writtenZone.ts';

/** What a cell says about time. */
export type DateRead =
  | { kind: 'moment'; moment: Moment }
  /** Empty, or a word for that. */
  | { kind: 'none' }
  /** Why, and what would mend it. */
  | { kind: 'unreadable'; reason: string };

/** Seconds at the end of a time. */
const SECONDS =
  /(?:^|[T\s,])\d{1,2}[:.]\d{2}[:.]\d{2}(?:[.,]\d+)?\s*(?:[ap]\.?\s?m\.?|uhr|h|Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

type LocalDate = Extract<WrittenDate, { kind: 'date' }>;

function given(zone: Zone | null): Zone {
  if (zone) return zone;
  throw holdError(noZone);
}

/** A date in the zone that stands behind it, else in the one that somebody has said. */
export function zonedMoment(
  date: LocalDate,
  zone: Zone | null,
  text: string,
): DateRead {
  const written = date.zone;
  // How precise the time is, its figures say.
  const plain = splitZone(text)?.date ?? text;
  if (written === undefined) return localMoment(date, given(zone), text);
  if (written.kind === 'named')
    return localMoment(date, zoneNamed(written.name), plain);
  const local =
    Date.UTC(date.year, date.month - 1, date.day) + (date.time ?? 0);
  if (written.kind === 'offset') {
    const { minutes: offset } = written;
    return onDay(
      instant(
        { kind: 'instant', utc: local - offset * 60_000, offset },
        zone,
        plain,
      ),
      date,
    );
  }
  const asked = given(zone);
  const utc = asked.toUtc(local);
  const isMeant =
    utc !== null && written.minutes.includes((local - utc) / 60_000);
  return isMeant
    ? onDay(moment(utc, asked.name, plain), date)
    : unreadable(
        dateFaults.otherZone(written.letters, shortDate(text), asked.name),
      );
}

/** A date without a time stays the day that is written. */
function onDay(
  read: DateRead,
  { year, month, day, time }: LocalDate,
): DateRead {
  const written = calendarDay(year, month, day);
  if (read.kind !== 'moment' || time !== null || written === null) return read;
  const { utc, zone } = read.moment;
  return { kind: 'moment', moment: { utc, zone, day: written } };
}

/** A moment in UTC, under the zone that somebody has said where it has that offset. */
export function instant(
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
        moment: { ...momentOf(first, zone.name), day: written },
      };
  }
  return utc !== null
    ? moment(utc, zone.name, text)
    : unreadable(dateFaults.skipped(shortDate(text), zone.name));
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
  const at = momentOf(utc, zone);
  // What is no figure of seconds since 1970.
  const toMinute = /\D/.test(text) && !SECONDS.test(text);
  return {
    kind: 'moment',
    moment: toMinute ? { ...at, toMinute } : at,
  };
}

function momentOf(utc: number, zone: string): Moment {
  return { utc: `${new Date(utc).toISOString().slice(0, 19)}Z`, zone };
}

/** A date that cannot be read. @param reason what would mend it, too. */
export function unreadable(reason: string): DateRead {
  return { kind: 'unreadable', reason };
}

/** Cut to what fits into a message. */
export function shortDate(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
