import type { EvidenceRecord, EvidenceScore } from '../../vocabulary/record.ts';
import { blankRecord } from '../../vocabulary/blankRecord.ts';
import { detach } from '../../vocabulary/detach.ts';
import {
  byEarlier,
  byFurther,
  byLarger,
  byOverride,
  byScore,
  bySource,
  byText,
} from './orders.ts';
import { byPrecedence, type Precedence } from './ranks.ts';

/** A record that is being put together, and where each of its fields comes from. */
export interface Folding {
  record: EvidenceRecord;
  /** By place in {@link WHO} and {@link FACTS}, in that order; null while unknown. */
  from: (Precedence | null)[];
}

type Fold = (
  into: Folding,
  place: number,
  theirs: EvidenceRecord,
  by: Precedence,
) => void;

type Known<K extends keyof EvidenceRecord> = NonNullable<EvidenceRecord[K]>;

/**
 * Known before unknown, what is no mere absence (`isAbsence`), the better source, then
 * the order of the values themselves.
 */
function field<K extends keyof EvidenceRecord>(
  name: K,
  order: (a: Known<K>, b: Known<K>) => number,
  keep: (value: Known<K>) => Known<K> = (value) => value,
  isAbsence: (value: Known<K>) => boolean = () => false,
): Fold {
  return (into, place, record, by) => {
    const theirs = record[name];
    if (!isKnown(theirs)) return;
    const ours = into.record[name];
    const from = into.from[place];
    if (from && isKnown(ours)) {
      const first =
        Number(isAbsence(theirs)) - Number(isAbsence(ours)) ||
        byPrecedence(by, from);
      if (first > 0 || (first === 0 && order(theirs, ours) >= 0)) return;
    }
    into.record[name] = keep(theirs);
    into.from[place] = by;
  };
}

function isKnown<T>(value: T): value is NonNullable<T> {
  return value !== null && value !== undefined;
}

const partsOf = ({ raw, min, max, scaled }: EvidenceScore): number =>
  Number(raw !== null) +
  Number(max !== null) +
  Number(scaled !== null) +
  Number(min !== null);

/** Parts of different scores are never mixed; the one with more known parts goes first. */
const score: Fold = (into, place, { score: theirs }, by) => {
  const parts = partsOf(theirs);
  if (parts === 0) return;
  const from = into.from[place];
  if (from) {
    const ours = into.record.score;
    const first = partsOf(ours) - parts || byPrecedence(by, from);
    if (first > 0 || (first === 0 && byScore(theirs, ours) >= 0)) return;
  }
  into.record.score = theirs;
  into.from[place] = by;
};

/** Whose record it is, and of what. */
const WHO: readonly Fold[] = [
  field('learnerId', byText, detach),
  field('learnerName', byText, detach),
  field('learnerMail', byText, detach),
  field('unit', byText, detach),
  field('courseId', byText, detach),
  field('course', byText, detach),
  field('attempt', byLarger),
  field('registration', byText, detach),
  field('source', bySource),
];

/** What was recorded, but for answers and objectives. */
const FACTS: readonly Fold[] = [
  field('release', byText, detach),
  field('passMark', byLarger),
  field('started', byEarlier),
  field('completed', byEarlier),
  // A report of launches that has none says nothing against a completion set by hand.
  field(
    'completion',
    byFurther(['completed', 'incomplete', 'not attempted']),
    (value) => value,
    (value) => value === 'not attempted',
  ),
  field('success', byFurther(['passed', 'failed'])),
  score,
  field('seconds', byLarger),
  field('override', byOverride),
];

const ALL = WHO.concat(FACTS);

/** Nothing known yet. */
export function emptyFolding(source: EvidenceRecord['source']): Folding {
  return {
    record: { ...blankRecord(source), registration: null },
    from: ALL.map(() => null),
  };
}

/** Takes what the record says about whose it is. */
export function foldWho(
  into: Folding,
  theirs: EvidenceRecord,
  by: Precedence,
): void {
  WHO.forEach((fold, place) => fold(into, place, theirs, by));
}

/** Takes what the record says was recorded. */
export function foldFacts(
  into: Folding,
  theirs: EvidenceRecord,
  by: Precedence,
): void {
  FACTS.forEach((fold, place) => fold(into, WHO.length + place, theirs, by));
}

/** Takes each field of another, with where it comes from. */
export function foldFolding(into: Folding, theirs: Folding): void {
  ALL.forEach((fold, place) => {
    const by = theirs.from[place];
    if (by) fold(into, place, theirs.record, by);
  });
}
