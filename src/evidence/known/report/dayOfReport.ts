import type { DayIn } from '../../../ground/zones.ts';
import type { CalendarDay } from '../../../ground/days.ts';
import { dayOf } from '../../vocabulary/moments.ts';
import type { EvidenceInteraction } from '../../vocabulary/record.ts';
import { laterThanReport } from '../../../words/workshop/evidence/known/cautions.ts';
import type { ReportRecord } from '../people/people.ts';
import { sentenceOf } from './sentence.ts';

/** What a report of an earlier day counts, and loud words about what it does not. */
export interface UpTo<Kept> {
  kept: Kept[];
  cautions: string[];
}

/**
 * The records as they stood at the end of the report's day. One begun later is left out;
 * of one completed later nothing counts that the source sets no earlier day to.
 */
export function recordedUpTo(
  records: readonly ReportRecord[],
  dayIn: DayIn,
  today: CalendarDay,
): UpTo<ReportRecord> {
  const isLater = (moment: ReportRecord['started']) =>
    moment !== null && dayOf(moment, dayIn) > today;
  const kept: ReportRecord[] = [];
  let later = 0;
  let completedLater = 0;
  for (const record of records) {
    const { started, completed } = record;
    const isDoneThen = completed !== null && !isLater(completed);
    if (!isDoneThen && isLater(started ?? completed)) later += 1;
    else if (completed && !isDoneThen) {
      completedLater += 1;
      kept.push(notCompletedYet(record, dayIn, today));
    } else kept.push(withoutLaterAnswers(record, dayIn, today));
  }
  return {
    kept,
    cautions: [
      ...sentenceOf(later, (it) => laterThanReport.records(it, today)),
      ...sentenceOf(completedLater, (it) =>
        laterThanReport.completed(it, today),
      ),
    ],
  };
}

function notCompletedYet(
  record: ReportRecord,
  dayIn: DayIn,
  today: CalendarDay,
): ReportRecord {
  const known = (one: EvidenceInteraction) => {
    const day = dayOfAnswer(one, dayIn);
    return day !== null && day <= today;
  };
  return {
    ...record,
    completed: null,
    completion: 'incomplete',
    success: null,
    score: { raw: null, min: null, max: null, scaled: null },
    seconds: null,
    override: null,
    interactions: record.interactions && record.interactions.filter(known),
    objectives: null,
  };
}

function withoutLaterAnswers(
  record: ReportRecord,
  dayIn: DayIn,
  today: CalendarDay,
): ReportRecord {
  const { interactions } = record;
  const isLater = (one: EvidenceInteraction) =>
    (dayOfAnswer(one, dayIn) ?? today) > today;
  // Most records have none: a copy of each would be memory for nothing.
  return interactions?.some(isLater)
    ? {
        ...record,
        interactions: interactions.filter((one) => !isLater(one)),
      }
    : record;
}

/** Null where the standard stores no day, as SCORM 1.2 does. A time without a zone is taken for the report's. */
function dayOfAnswer(
  { time }: EvidenceInteraction,
  dayIn: DayIn,
): CalendarDay | null {
  const [, day, zone] =
    /^(\d{4}-\d\d-\d\d)T[\d:.,]+(Z|[+-]\d\d(?::?\d\d)?)?$/.exec(time ?? '') ??
    [];
  if (day === undefined || time === null) return null;
  const at = zone === undefined ? Number.NaN : Date.parse(time);
  return Number.isNaN(at) ? day : dayIn(new Date(at).toISOString());
}
