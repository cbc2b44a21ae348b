import type { EvidenceRecord, Moment } from '../../vocabulary/record.ts';
import { zoneNamed } from '../../../ground/zones.ts';
import type { Entry } from './entry.ts';
import { bySource, byText, byTextOrNull } from './orders.ts';

/** What one row, or several that mean the same, say of an attempt that no source counts. */
interface Event {
  entry: Entry;
  record: EvidenceRecord;
  files: ReadonlySet<string>;
}

type Fits = (event: Event, attempt: readonly Event[]) => boolean;

/**
 * The attempts among entries of one person and one course that no source numbers: another
 * day of completion is another attempt, and so is a fail beside a pass in one file. An
 * entry without a day belongs to the one attempt that there is, where the two agree.
 */
export function attemptsAmong(entries: readonly Entry[]): Entry[][] {
  if (entries.length === 1) return [[...entries]];
  const events = entries.map(eventOf).sort(byPlace);
  const attempts: Event[][] = [];
  const begin = (event: Event, isSame: Fits) => {
    const found = attempts.find((attempt) => isSame(event, attempt));
    if (found) found.push(event);
    else attempts.push([event]);
  };
  /** Where one attempt alone fits; what fits several says nothing about which. */
  const belongs = (event: Event, fits: Fits): boolean => {
    const [found, other] = attempts.filter((one) => fits(event, one));
    if (!found || other) return false;
    found.push(event);
    return true;
  };
  const left: Event[] = [];
  for (const event of events)
    if (event.record.completed) begin(event, isSameDay);
    else if (!belongs(event, hasSameStart)) left.push(event);
  const isOne = attempts.length === 1;
  for (const event of left)
    if (!isOne || !belongs(event, maySpeakOf)) begin(event, isSameWithoutDay);
  return attempts.map((attempt) => attempt.map(({ entry }) => entry));
}

function eventOf(entry: Entry): Event {
  const { list } = entry.sources;
  const { record } = entry.fields;
  const files = [record.source, ...list].map(
    ({ sha256, file }) => sha256 ?? file ?? '',
  );
  return { entry, record, files: new Set(files) };
}

function byPlace({ record: a }: Event, { record: b }: Event): number {
  return (
    byTextOrNull(a.completed?.utc ?? null, b.completed?.utc ?? null) ||
    byTextOrNull(a.started?.utc ?? null, b.started?.utc ?? null) ||
    byTextOrNull(a.success, b.success) ||
    bySource(a.source, b.source) ||
    byText(JSON.stringify(a), JSON.stringify(b))
  );
}

/** The same moment; or the same day in reports that do not give the same time of it. */
function isSameDay(event: Event, attempt: readonly Event[]): boolean {
  return attempt.every((other) => {
    const [a, b] = [event.record.completed, other.record.completed];
    if (!a || !b) return false;
    if (a.utc === b.utc) return areOfTwo(event, other) || agree(event, other);
    return (
      localDay(a) === localDay(b) &&
      areOfTwo(event, other) &&
      agree(event, other)
    );
  });
}

function hasSameStart(event: Event, attempt: readonly Event[]): boolean {
  const start = event.record.started?.utc;
  return (
    start !== undefined &&
    attempt.some(({ record }) => record.started?.utc === start) &&
    attempt.every((other) => agree(event, other))
  );
}

/** Whether a row without a day can be of an attempt that has one: it says no less, or stands in another report. */
function maySpeakOf(event: Event, attempt: readonly Event[]): boolean {
  return attempt.every(
    (other) =>
      agree(event, other) &&
      startsBefore(event, other) &&
      (areOfTwo(event, other) || !isFinal(event)),
  );
}

function isSameWithoutDay(event: Event, attempt: readonly Event[]): boolean {
  return attempt.every(
    (other) =>
      !other.record.completed &&
      agree(event, other) &&
      (areOfTwo(event, other) || !isFinal(event) || !isFinal(other)) &&
      isSameOrUnknown(event.record.started, other.record.started),
  );
}

const isSameOrUnknown = (a: Moment | null, b: Moment | null): boolean =>
  !a || !b || a.utc === b.utc;

function startsBefore({ record: a }: Event, { record: b }: Event): boolean {
  const end = b.completed?.utc;
  return !a.started || end === undefined || a.started.utc <= end;
}

/** Nobody passes and fails in one attempt. */
function agree({ record: a }: Event, { record: b }: Event): boolean {
  return a.success === null || b.success === null || a.success === b.success;
}

const isFinal = ({ record }: Event): boolean =>
  record.success !== null || record.completion === 'completed';

/** Whether no file tells of both: then two rows may tell of one attempt. */
function areOfTwo(a: Event, b: Event): boolean {
  return [...a.files].every((file) => !b.files.has(file));
}

/** The day where the source wrote it: a report that gives days alone has no time to compare. */
function localDay({ utc, zone }: Moment): string {
  const time = Date.parse(utc);
  const offset = /^([+-])(\d\d):?(\d\d)$/.exec(zone);
  if (!offset)
    return isoDay(zone === 'UTC' ? time : zoneNamed(zone).toLocal(time));
  const [, sign, hours, minutes] = offset;
  const minutesAway = Number(hours) * 60 + Number(minutes);
  return isoDay(time + (sign === '-' ? -1 : 1) * minutesAway * 60_000);
}

const isoDay = (time: number): string =>
  new Date(time).toISOString().slice(0, 10);
