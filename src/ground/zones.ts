import { holdError } from '../errors.ts';
import { noZone } from '../words/workshop/ground/days.ts';
import { DAY_MS, type CalendarDay } from './days.ts';

/** Turns local time into UTC in one IANA zone. */
export interface Zone {
  name: string;
  /**
   * `local` is the wall clock's time as milliseconds, read as if it were UTC. Null when
   * the clocks skipped it that day. Where they went back it is the earlier of the two.
   */
  toUtc(local: number): number | null;
  /** The wall clock's time in milliseconds, read as if it were UTC. */
  toLocal(utc: number): number;
}

/** Tells the day of moments in one zone. */
export type DayIn = (utc: string) => CalendarDay;

/** @param zone an IANA name; an unknown one throws a RangeError. */
export function daysIn(zone: string): DayIn {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (utc) => {
    const parts = new Map(
      format.formatToParts(new Date(utc)).map((it) => [it.type, it.value]),
    );
    const year = (parts.get('year') ?? '').padStart(4, '0');
    return `${year}-${parts.get('month')}-${parts.get('day')}`;
  };
}

const zones = new Map<string, Zone>();

/** Whether there is a zone of this IANA name. */
export function isZone(name: string): boolean {
  try {
    wallClock(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * The zone by its IANA name.
 * @throws HoldError when there is none of that name.
 */
export function zoneNamed(name: string): Zone {
  const known = zones.get(name);
  if (known) return known;
  const zone = makeZone(name);
  zones.set(name, zone);
  return zone;
}

function makeZone(name: string): Zone {
  const offsetAt = offsetsOf(name);
  // Most days have one offset from end to end: then a date costs no look-up in Intl.
  const steady = new Map<number, number | null>();
  const steadyOffset = (day: number): number | null => {
    const known = steady.get(day);
    if (known !== undefined) return known;
    const before = offsetAt((day - 1) * DAY_MS);
    const offset = before === offsetAt((day + 2) * DAY_MS) ? before : null;
    steady.set(day, offset);
    return offset;
  };
  return {
    name,
    toLocal: (utc) => utc + offsetAt(utc),
    toUtc(local) {
      const day = Math.floor(local / DAY_MS);
      const offset = steadyOffset(day);
      if (offset !== null) return local - offset;
      const candidates = [
        offsetAt((day - 1) * DAY_MS),
        offsetAt((day + 2) * DAY_MS),
      ]
        .map((one) => local - one)
        .filter((utc) => utc + offsetAt(utc) === local);
      return candidates.length > 0 ? Math.min(...candidates) : null;
    },
  };
}

/** The zone's offset from UTC in milliseconds, at a point in UTC. */
function offsetsOf(name: string): (utc: number) => number {
  const format = wallClock(name);
  return (utc) => {
    const parts = { year: 0, month: 1, day: 1, hour: 0, minute: 0, second: 0 };
    for (const { type, value } of format.formatToParts(utc))
      if (type in parts) Object.assign(parts, { [type]: Number(value) });
    const { year, month, day, hour, minute, second } = parts;
    const local = Date.UTC(year, month - 1, day, hour, minute, second);
    return local - Math.floor(utc / 1000) * 1000;
  };
}

function wallClock(name: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw holdError(noZone(name));
  }
}
