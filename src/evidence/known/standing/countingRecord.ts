import type { ReportRecord } from '../people/people.ts';

/** Whether the record says that the course was done: passed, or completed where no success is recorded. */
export function isDone({ success, completion }: ReportRecord): boolean {
  return success === null ? completion === 'completed' : success === 'passed';
}

/** Whether the record says neither that the course was done nor that it was not. */
export function isSilent({ success, completion }: ReportRecord): boolean {
  return success === null && completion === null;
}

/** Whether the record tells of an attempt, and not only that the course is not completed: then somebody may never have opened it. */
export function tellsOfAttempt(record: ReportRecord): boolean {
  const { attempt, registration, started, completed, score } = record;
  const { completion, success, seconds, interactions } = record;
  if (completion === 'not attempted' && success === null) return false;
  return (
    [attempt, registration, started, completed, success, seconds].some(
      (it) => it !== null && it !== undefined,
    ) ||
    completion === 'completed' ||
    [score.raw, score.scaled].some((it) => it !== null && it !== 0) ||
    (interactions?.length ?? 0) > 0
  );
}

/** The record that counts: of the done ones the latest, undated ones last; else the latest attempt. Null without records. */
export function countingRecord(
  records: readonly ReportRecord[],
): ReportRecord | null {
  const done = records.filter(isDone);
  return done.length > 0
    ? latest(done, (it) => [it.completed?.utc ?? ''])
    : latest(records, (it) => [
        String(it.attempt ?? 0).padStart(9, '0'),
        it.started?.utc ?? '',
        it.success === 'failed' ? '1' : '0',
      ]);
}

function latest(
  records: readonly ReportRecord[],
  order: (record: ReportRecord) => string[],
): ReportRecord | null {
  const at = (record: ReportRecord) => order(record).join(' ');
  return records.reduce<ReportRecord | null>(
    (best, one) => (best && at(best) >= at(one) ? best : one),
    null,
  );
}
