import {
  standingReason,
  type StandingReason,
} from '../../../words/workshop/evidence/known/standings.ts';
import {
  disagree,
  places as placeWords,
  setByHand,
} from '../../../words/workshop/evidence/known/sources.ts';
import { byText, distinct } from '../../vocabulary/sorting.ts';
import type { EvidenceSource, Moment } from '../../vocabulary/record.ts';
import type { Person, ReportRecord } from '../people/people.ts';
import {
  countingRecord,
  isDone,
  tellsOfAttempt,
} from '../standing/countingRecord.ts';
import type { PersonStanding } from '../standing/personStanding.ts';
import { percentOf } from './personMeasures.ts';
import type { Naming } from './naming.ts';
import type { PersonLine } from './report.ts';

/** One person's line. Where names are not shown, nothing stands in it that tells who it is. */
export function personLine(
  person: Person,
  stands: PersonStanding,
  naming: Naming,
): PersonLine {
  const { roster, apart, records } = person;
  const record = countingRecord(records);
  const { shown } = naming;
  const { reason, ...standing } = stands;
  return {
    person: naming.person,
    name: shown ? (roster?.name ?? nameOf(records)) : null,
    unit: naming.unit,
    manager: shown ? (roster?.manager ?? null) : null,
    managerWithheld: !shown && roster !== null && roster.manager !== null,
    onRoster: roster !== null,
    apart,
    ...standing,
    due: shown ? standing.due : null,
    dueWithheld: !shown && standing.due !== null,
    because: standingReason(shown ? reason : withoutDay(reason)),
    release: record?.release ?? null,
    started: earliest(records),
    // Of who failed, the source's day is that of the failure.
    completed: record && isDone(record) ? record.completed : null,
    attempts: attemptsOf(records),
    attempt: record?.attempt ?? null,
    scoreRaw: record?.score.raw ?? null,
    scoreMax: record?.score.max ?? null,
    scorePercent: record && percentOf(record.score),
    seconds: record?.seconds ?? null,
    override: overrideOf(record, shown),
    // Files and rows lead back to the person in the sources.
    conflicts: distinct(
      records.flatMap((it) =>
        shown ? (it.conflicts ?? []) : plainConflicts(it),
      ),
    ),
    sources: shown ? placesOf(records) : [],
    countingSources: shown && record ? placesOf([record]) : [],
  };
}

/** Without the day of joining, and the due day that follows from it: a staff list says who joined then, and of whom it has no day. */
function withoutDay(reason: StandingReason): StandingReason {
  if (reason.code === 'due') return { ...reason, due: null };
  if (reason.code === 'no_due_day' && reason.onRoster)
    return { ...reason, onRoster: null };
  return reason.code === 'failed' ? { ...reason, due: null } : reason;
}

/** Where the records can be looked up; says so where the ledger did not keep every place. */
function placesOf(records: readonly ReportRecord[]): string[] {
  const places = records.flatMap((it) => it.sources ?? [it.source]);
  const more = records.some(({ moreSources }) => moreSources);
  return [...distinct(places.map(placeOf)), ...(more ? [placeWords.more] : [])];
}

function plainConflicts({
  conflicts = [],
  plainConflicts: plain = [],
}: ReportRecord): string[] {
  return plain.length > 0 || conflicts.length === 0
    ? plain
    : [disagree.mayTell];
}

/** Such as `grades.txt row 14`. */
function placeOf({ file, row, report }: EvidenceSource): string {
  return placeWords.row(file ?? report, row);
}

function overrideOf(
  record: ReportRecord | null,
  shown: boolean,
): string | null {
  if (!record?.override) return null;
  const { by } = record.override;
  if (by === null) return setByHand.byNobodyNamed;
  return shown ? setByHand.by(by) : setByHand.byAPerson;
}

/** Names may change; the last in order stands for them, whatever the order of files. */
function nameOf(records: readonly ReportRecord[]): string | null {
  return (
    distinct(records.flatMap(({ learnerName }) => learnerName ?? [])).at(-1) ??
    null
  );
}

function earliest(records: readonly ReportRecord[]): Moment | null {
  const all = records.flatMap(({ started }) => started ?? []);
  return (
    all.sort((a, b) => byText(a.utc, b.utc) || byText(a.zone, b.zone))[0] ??
    null
  );
}

/** The highest number of an attempt; where no source counts them, how many records tell of one; null where none does. */
function attemptsOf(records: readonly ReportRecord[]): number | null {
  const tell = records.filter(tellsOfAttempt);
  const highest = Math.max(0, ...tell.map(({ attempt }) => attempt ?? 0));
  return highest || tell.length || null;
}
