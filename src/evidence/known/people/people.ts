import { keyOfListed } from '../identity/keyOfListed.ts';
import { settle, type PersonKey } from '../identity/settle.ts';
import { openWhos } from '../identity/who.ts';
import { byText, grouped } from '../../vocabulary/sorting.ts';
import type {
  EvidenceRecord,
  EvidenceSource,
} from '../../vocabulary/record.ts';
import type { Apart } from '../../../words/workshop/evidence/known/standings.ts';
import type { Roster, RosterPerson } from '../../reading/roster/roster.ts';

/** A record as the report takes it: the ledger adds what it folded together. */
export type ReportRecord = EvidenceRecord & {
  /** Sources that do not agree, in words. */
  conflicts?: string[];
  /** The same without what tells who it is. */
  plainConflicts?: string[];
  /** All sources that were folded into the record; else its `source` is the only one. */
  sources?: EvidenceSource[];
  /** Set when there were more than `sources` holds. */
  moreSources?: boolean;
  /** Whose it is; absent where nobody has settled it yet. */
  identity?: PersonKey;
};

/** Somebody with all that was recorded of them. */
export interface Person {
  /** Stable: the roster's id, else the record keeper's, else the mail address, else the name. */
  key: string;
  /** Null for who is not on it, and for who stands apart. */
  roster: RosterPerson | null;
  /** Why somebody of the roster is not covered on the report's day. */
  apart: Apart | null;
  /** In an order that does not depend on files or rows. */
  records: ReportRecord[];
  /** Found by name alone, since the source gives neither id nor mail address. */
  byNameOnly: boolean;
  /** On the roster, and some record has this person's id beside another's address or name, or the other way round. */
  isDoubted: boolean;
}

/** Records by person, joined with the roster as {@link settle} says; nobody is found by name. */
export function peopleOf(
  records: readonly ReportRecord[],
  roster: Roster | null,
): Person[] {
  const identityOf = identitiesOf(records, roster);
  const found = grouped(records, (record) => identityOf(record).key);
  const doubted = new Set(
    records.flatMap((record) => identityOf(record).doubted),
  );
  const recorded = (key: string) => [...(found.get(key) ?? [])].sort(byPlace);
  const people: Person[] = (roster?.people ?? []).map((person) => {
    const key = keyOfListed(person);
    const theirs = recorded(key);
    found.delete(key);
    return {
      key: shownKey(key),
      roster: person,
      apart: null,
      records: theirs,
      byNameOnly: false,
      isDoubted: doubted.has(person),
    };
  });
  for (const key of found.keys()) {
    if (key.startsWith('line ')) continue;
    people.push({
      key: shownKey(key),
      roster: null,
      apart: null,
      records: recorded(key),
      byNameOnly: key.startsWith('name '),
      isDoubted: false,
    });
  }
  return people.sort(
    (a, b) =>
      byText(a.key, b.key) ||
      Number(b.roster !== null) - Number(a.roster !== null) ||
      byText(JSON.stringify(a.records), JSON.stringify(b.records)),
  );
}

/** As the ledger has settled it; of records that come without, what they say themselves. */
function identitiesOf(
  records: readonly ReportRecord[],
  roster: Roster | null,
): (record: ReportRecord) => PersonKey {
  const whos = openWhos(() => null);
  for (const record of records) if (!record.identity) whos.of(record);
  const settled = settle(whos.all(), roster);
  return (record) => record.identity ?? settled.of(whos.of(record).who);
}

/** Without its kind. */
function shownKey(key: string): string {
  return key.replace(/^\w+ /, '');
}

/** Orders records of one person: course, attempt, times, and at last all that they hold. */
function byPlace(a: ReportRecord, b: ReportRecord): number {
  return (
    byText(a.courseId ?? a.course ?? '', b.courseId ?? b.course ?? '') ||
    (a.attempt ?? 0) - (b.attempt ?? 0) ||
    byText(a.started?.utc ?? '', b.started?.utc ?? '') ||
    byText(a.completed?.utc ?? '', b.completed?.utc ?? '') ||
    byText(JSON.stringify(a), JSON.stringify(b))
  );
}
