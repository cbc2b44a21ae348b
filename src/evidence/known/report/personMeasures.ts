import type { DayIn } from '../../../ground/zones.ts';
import { daysBetween } from '../../../ground/days.ts';
import { dayOf } from '../../vocabulary/moments.ts';
import type { Person, ReportRecord } from '../people/people.ts';
import { isDone } from '../standing/countingRecord.ts';

/** The first of the done records, dated ones first. */
function firstDone(records: readonly ReportRecord[]): ReportRecord | null {
  const at = (it: ReportRecord) => it.completed?.utc ?? '~';
  return records
    .filter(isDone)
    .reduce<ReportRecord | null>(
      (best, one) => (best && at(best) <= at(one) ? best : one),
      null,
    );
}

/** Minutes of all attempts up to the first that was done; null when one of them has no time. Undefined for who has not done it. */
export function minutesUntilDone({
  records,
}: Person): number | null | undefined {
  const done = firstDone(records);
  if (!done) return undefined;
  const { attempt, release } = done;
  const until = records.filter(
    (it) =>
      it === done ||
      (attempt !== null &&
        it.attempt !== null &&
        it.attempt < attempt &&
        it.release === release),
  );
  let seconds = 0;
  for (const one of until) {
    if (one.seconds === null) return null;
    seconds += one.seconds;
  }
  return Math.round(seconds / 6) / 10;
}

/** Days from the start date, else the first launch, to the first completion; undefined for who has not done it. */
export function daysUntilDone(
  { roster, records }: Person,
  dayIn: DayIn,
): number | null | undefined {
  const done = firstDone(records);
  if (!done) return undefined;
  const launches = records.flatMap(({ started }) =>
    started ? [dayOf(started, dayIn)] : [],
  );
  const from = roster?.start ?? launches.sort()[0] ?? null;
  if (from === null || !done.completed) return null;
  return Math.max(0, daysBetween(from, dayOf(done.completed, dayIn)));
}

/** Per cent of the best attempt; null when no record tells out of how much. Undefined without a score. */
export function bestPercent({ records }: Person): number | null | undefined {
  const scored = records.filter(
    ({ score }) => score.raw !== null || score.scaled !== null,
  );
  if (scored.length === 0) return undefined;
  const known = scored.flatMap(({ score }) => percentOf(score) ?? []);
  return known.length === 0 ? null : Math.max(...known);
}

/** The score in per cent with one decimal; null where no record tells out of how much. */
export function percentOf({
  raw,
  min,
  max,
  scaled,
}: ReportRecord['score']): number | null {
  if (scaled !== null) return Math.round(scaled * 1000) / 10;
  const least = min ?? 0;
  if (raw === null || max === null || max <= least) return null;
  return Math.round(((raw - least) / (max - least)) * 1000) / 10;
}
