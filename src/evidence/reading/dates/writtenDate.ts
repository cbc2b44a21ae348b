import { hasDay } from '../../../ground/days.ts';
import type { DateOrder } from '../../vocabulary/asks.ts';
import { splitZone, type WrittenZone } from './writtenZone.ts';
import { dateNames, foldName } from './dateNames.ts';

/** A date as written, before anybody has said in which order or zone. */
export type WrittenDate =
  /** Year, month and day are certain. `time` in milliseconds of the day; null without one. */
  | {
      kind: 'date';
      year: number;
      month: number;
      day: number;
      time: number | null;
      zone?: WrittenZone;
    }
  /** Three figures whose order is not said. */
  | {
      kind: 'figures';
      figures: [string, string, string];
      time: number | null;
      zone?: WrittenZone;
    }
  /** Milliseconds since 1970; `offset` in minutes as written, 0 for UTC. */
  | { kind: 'instant'; utc: number; offset: number }
  | { kind: 'unreadable' };

const UNREADABLE: WrittenDate = { kind: 'unreadable' };
const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const FIGURES =
  /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})\.?(?:[,\s]+(?:klo|kl\.?|um|at)?\s*(\d.*))?$/;
const TIME =
  /^(\d{1,2})(?:[:.]|\s?h\s?)(\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?(?:\s*([ap])\.?\s?m\.?)?(?:\s*(?:uhr|h))?$/i;
/** The time at the end of a date in words. */
const TRAILING_TIME =
  /[,\s](\d{1,2}(?:[:.]|\s?h\s?)\d{2}(?:[:.]\d{2})?(?:\s*[ap]\.?\s?m\.?)?(?:\s*(?:uhr|h))?)$/i;

/** Reads a date in figures, in words, as ISO 8601 or as seconds or milliseconds since 1970. */
export function readWrittenDate(text: string): WrittenDate {
  // Some libraries part the time from AM and PM by a narrow space.
  const plain = text.replace(/[\u00A0\u202F\u2009]/g, ' ').trim();
  const written = epoch(plain) ?? withoutZone(plain);
  if (written.kind !== 'unreadable') return written;
  const split = splitZone(plain);
  if (!split) return UNREADABLE;
  const { date, zone } = split;
  const local = withoutZone(date);
  return zone && (local.kind === 'date' || local.kind === 'figures')
    ? { ...local, zone }
    : local;
}

function withoutZone(text: string): WrittenDate {
  return iso(text) ?? figures(text) ?? words(text);
}

function epoch(text: string): WrittenDate | null {
  if (!/^-?\d{9,10}$|^\d{12,13}$/.test(text)) return null;
  const number = Number(text);
  return {
    kind: 'instant',
    utc: text.length > 11 ? number : number * 1000,
    offset: 0,
  };
}

function iso(text: string): WrittenDate | null {
  const found = ISO.exec(text);
  if (!found) return null;
  const [, year, month, day, hour, minute, second = '0', fraction = '', zone] =
    found;
  const time =
    hour === undefined ? null : timeOfDay(hour, minute, second, undefined);
  if (hour !== undefined && time === null) return UNREADABLE;
  const date = certain(Number(year), Number(month), Number(day), time);
  if (date.kind !== 'date' || zone === undefined) return date;
  const offset = offsetMinutes(zone);
  if (offset === null || date.time === null) return UNREADABLE;
  const part = Math.trunc(Number(`0.${fraction || '0'}`) * 1000);
  const local =
    Date.UTC(date.year, date.month - 1, date.day) + date.time + part;
  return { kind: 'instant', utc: local - offset * 60_000, offset };
}

function offsetMinutes(zone: string): number | null {
  const found = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!found) return 0;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  if (minutes > 14 * 60 || Number(found[3]) > 59) return null;
  return found[1] === '-' ? -minutes : minutes;
}

function figures(text: string): WrittenDate | null {
  const found = FIGURES.exec(text);
  if (!found) return null;
  const [, a = '', , b = '', c = '', rest] = found;
  const time = rest === undefined ? null : readTime(rest);
  if (rest !== undefined && time === null) return UNREADABLE;
  if (a.length === 4) return certain(Number(a), Number(b), Number(c), time);
  return { kind: 'figures', figures: [a, b, c], time };
}

function words(text: string): WrittenDate {
  const clock = TRAILING_TIME.exec(text);
  const time = clock?.[1] === undefined ? null : readTime(clock[1]);
  if (clock && time === null) return UNREADABLE;
  const { months, weekdays, fillers } = dateNames();
  const found: { numbers: number[]; months: string[] } = {
    numbers: [],
    months: [],
  };
  const date = clock ? text.slice(0, clock.index) : text;
  for (const token of date.match(/\d+|[\p{L}.ºª]+/gu) ?? []) {
    const name = foldName(token);
    if (/^\d/.test(token)) found.numbers.push(Number(token));
    else if (months.has(name)) found.months.push(name);
    else if (name !== '' && !weekdays.has(name) && !fillers.has(name))
      return UNREADABLE;
  }
  // "mar. 10 mars": mardi and March can both be "mar".
  const names = found.months.filter((name) => !weekdays.has(name));
  const month = names.length === 1 ? names[0] : found.months[0];
  if (names.length > 1 || month === undefined || found.numbers.length !== 2)
    return UNREADABLE;
  const [one = 0, other = 0] = found.numbers;
  const [day, year] = one > 31 ? [other, one] : [one, other];
  return certain(year, months.get(month) ?? 0, day, time);
}

/** Two figures of a year stand for 2000 to 2099. */
function certain(
  year: number,
  month: number,
  day: number,
  time: number | null,
): WrittenDate {
  const full = year < 100 ? 2000 + year : year;
  return full <= 2199 && hasDay(full, month, day)
    ? { kind: 'date', year: full, month, day, time }
    : UNREADABLE;
}

function readTime(text: string): number | null {
  const found = TIME.exec(text.trim());
  if (!found) return null;
  return timeOfDay(found[1], found[2], found[3], found[4]);
}

function timeOfDay(
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  half: string | undefined,
): number | null {
  const [h, m, s] = [Number(hour), Number(minute), Number(second ?? '0')];
  if (m > 59 || s > 59 || h > 23 || (half !== undefined && (h < 1 || h > 12)))
    return null;
  const hours =
    half === undefined ? h : (h % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return ((hours * 60 + m) * 60 + s) * 1000;
}

/** The figures read in that order; unreadable when there is no such day. */
export function inOrder(
  [a, b, c]: readonly [string, string, string],
  order: DateOrder,
  time: number | null,
): WrittenDate {
  const [year, month, day] = { dmy: [c, b, a], mdy: [c, a, b], ymd: [a, b, c] }[
    order
  ].map(Number);
  const long = order === 'ymd' ? c.length > 2 : a.length > 2;
  // Three figures of a year are a slip, four elsewhere than in its place too.
  if (long || (order === 'ymd' ? a : c).length === 3) return UNREADABLE;
  return certain(year ?? 0, month ?? 0, day ?? 0, time);
}
