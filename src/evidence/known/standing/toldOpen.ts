import type { CalendarDay } from '../../../ground/days.ts';
import type { DayIn } from '../../../ground/zones.ts';
import { dayOf } from '../../vocabulary/moments.ts';
import type { EvidenceSource } from '../../vocabulary/record.ts';
import { foldCourse } from '../ledger/courseLinks.ts';
import { isCounted } from '../ledger/attemptKey.ts';
import type { ReportRecord } from '../people/people.ts';

/** The latest day of completion that each file tells of: it was exported on no day before. */
export type LastTold = ReadonlyMap<string, CalendarDay>;

export function lastTold(
  records: readonly ReportRecord[],
  dayIn: DayIn,
): LastTold {
  const told = new Map<string, CalendarDay>();
  for (const record of records) {
    if (!record.completed) continue;
    const day = dayOf(record.completed, dayIn);
    for (const source of record.sources ?? [record.source]) {
      const before = told.get(fileOf(source));
      if (before === undefined || day > before) told.set(fileOf(source), day);
    }
  }
  return told;
}

/**
 * Whether a report on the course as a whole says that it is not completed, of a day on
 * which the attempt was begun already: then an attempt without a status leaves nothing
 * open. Where such reports speak of several activities, nobody can say of which it is.
 * @param records all of the attempt's person.
 */
export function isToldOpen(
  attempt: ReportRecord,
  records: readonly ReportRecord[],
  { told, dayIn }: { told: LastTold; dayIn: DayIn },
): boolean {
  const { started } = attempt;
  if (!started || !isCounted(attempt)) return false;
  const { system } = attempt.source;
  const whole = records.filter(
    (one) => !isCounted(one) && one.source.system === system,
  );
  const titles = new Set(whole.map(({ course }) => foldCourse(course ?? '')));
  return (
    titles.size === 1 &&
    whole.every(
      ({ completion, success, source }) =>
        (completion === 'incomplete' || completion === 'not attempted') &&
        success === null &&
        (told.get(fileOf(source)) ?? '') >= dayOf(started, dayIn),
    )
  );
}

const fileOf = ({ sha256, file }: EvidenceSource): string =>
  sha256 ?? file ?? '';
