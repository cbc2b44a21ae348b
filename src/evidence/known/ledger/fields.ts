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
  /** Where all that is known comes from, while that is one kind of report; null of nothing. */
  from: Precedence | null;
  /** Where each comes from by place in {@link ALL}, once that is several kinds. */
  each: (Precedence | null)[] | null;
}

const fromOf = ({ each, from }: Folding, place: number): Precedence | null =>
  each ? (each[place] ?? null) : from;

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
    const from = fromOf(into, place);
    if (from && isKnown(ours)) {
      const first =
        Number(isAbsence(theirs)) - Number(isAbsence(ours)) ||
        byPrecedence(by, from);
      if (first > 0 || (first === 0 && order(theirs, ours) >= 0)) return;
    }
    into.record[name] = keep(theirs);
    if (into.each) into.each[place] = by;
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
  const from = fromOf(into, place);
  if (from) {
    const ours = into.record.score;
    const first = partsOf(ours) - parts || byPrecedence(by, from);
    if (first > 0 || (first === 0 && byScore(theirs, ours) >= 0)) return;
  }
  into.record.score = theirs;
  if (into.each) into.each[place] = by;
};

/** What all records of one entry agree in: who it is, and which attempt. */
const AGREED: readonly Fold[] = [
  field('learnerId', byText, detach),
  field('learnerName', byText, detach),
  field('learnerMail', byText, detach),
  field('courseId', byText, detach),
  field('attempt', byLarger),
  field('registration', byText, detach),
];

/** What else they say of whose it is, and of what. */
const WHO: readonly Fold[] = [
  field('unit', byText, detach),
  field('course', byText, detach),
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

const ALL = AGREED.concat(WHO, FACTS);
const FACTS_FROM = ALL.length - FACTS.length;

/** Nothing known yet. */
export function emptyFolding(source: EvidenceRecord['source']): Folding {
  return {
    record: { ...blankRecord(source), registration: null },
    from: null,
    each: null,
  };
}

/** Takes what the record of the same entry says about whose it is. */
export function foldWho(
  into: Folding,
  theirs: EvidenceRecord,
  by: Precedence,
): void {
  part(into, by);
  // A report of the same kind says nothing new of what all records of an entry agree in.
  const first = into.from === by && !into.each ? AGREED.length : 0;
  for (let place = first; place < FACTS_FROM; place += 1)
    ALL[place]?.(into, place, theirs, by);
  into.from ??= by;
}

/** Makes room for another kind of report. */
function part(into: Folding, by: Precedence | null): void {
  if (into.each || into.from === null || into.from === by) return;
  const { from } = into;
  into.each = ALL.map(() => from);
}

/** Takes what the record says was recorded. */
export function foldFacts(
  into: Folding,
  theirs: EvidenceRecord,
  by: Precedence,
): void {
  part(into, by);
  for (let place = FACTS_FROM; place < ALL.length; place += 1)
    ALL[place]?.(into, place, theirs, by);
  into.from ??= by;
}

/** Takes each field of another, with where it comes from. */
export function foldFolding(into: Folding, theirs: Folding): void {
  if (theirs.each) into.each ??= ALL.map(() => into.from);
  else part(into, theirs.from);
  ALL.forEach((fold, place) => {
    const by = fromOf(theirs, place);
    if (by) fold(into, place, theirs.record, by);
  });
  into.from ??= theirs.from;
}
