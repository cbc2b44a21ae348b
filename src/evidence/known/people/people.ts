import { byText, distinct, grouped } from '../../vocabulary/sorting.ts';
import type {
  EvidenceRecord,
  EvidenceSource,
} from '../../vocabulary/record.ts';
import { foldMail } from '../../reading/roster/foldPeople.ts';
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
};

/** Somebody with all that was recorded of them. */
export interface Person {
  /** Stable: the roster's id, else the record keeper's, else the mail address, else the name. */
  key: string;
  roster: RosterPerson | null;
  /** In an order that does not depend on files or rows. */
  records: ReportRecord[];
  /** Found by name alone, since the source gives neither id nor mail address. */
  byNameOnly: boolean;
}

/** Records by person, joined with the roster: by id, then by mail address; never by name. */
export function peopleOf(
  records: readonly ReportRecord[],
  roster: Roster | null,
): Person[] {
  const listed = roster?.people ?? [];
  const byId = new Map(listed.map((it) => [it.id ?? '', it]));
  byId.delete('');
  const byMail = onlyOnes(listed);
  const idsOfMail = idsByMail(records);
  const found = grouped(records, (record) => {
    const { learnerId: id, learnerMail: mail, learnerName: name } = record;
    const address = foldMail(mail ?? '');
    const ids = idsOfMail.get(address) ?? [];
    const known = id ?? (ids.length === 1 ? (ids[0] ?? null) : null);
    const onRoster =
      byId.get(id ?? '') ??
      byMail.get(address) ??
      byId.get(known ?? '') ??
      // Many systems take the mail address for the id.
      byMail.get(foldMail(known ?? ''));
    if (onRoster) return keyOfListed(onRoster);
    if (known !== null) return `id ${known}`;
    if (address !== '') return `mail ${address}`;
    return name === null ? `nobody` : `name ${name}`;
  });
  const recorded = (key: string) => [...(found.get(key) ?? [])].sort(byPlace);
  const people: Person[] = listed.map((person) => {
    const key = keyOfListed(person);
    const theirs = recorded(key);
    found.delete(key);
    return {
      key: key.replace(/^\w+ /, ''),
      roster: person,
      records: theirs,
      byNameOnly: false,
    };
  });
  for (const key of found.keys()) {
    if (key === 'nobody') continue;
    people.push({
      key: key.replace(/^\w+ /, ''),
      roster: null,
      records: recorded(key),
      byNameOnly: key.startsWith('name '),
    });
  }
  return people.sort(
    (a, b) =>
      byText(a.key, b.key) ||
      Number(b.roster !== null) - Number(a.roster !== null),
  );
}

function keyOfListed({ id, mail }: RosterPerson): string {
  return id === null ? `mail ${foldMail(mail ?? '')}` : `id ${id}`;
}

/** The people whose mail address is theirs alone. */
function onlyOnes(listed: readonly RosterPerson[]): Map<string, RosterPerson> {
  const withMail = listed.filter((it) => it.mail !== null);
  const byMail = grouped(withMail, (it) => foldMail(it.mail ?? ''));
  return new Map(
    [...byMail].flatMap(([mail, [one, other]]) =>
      one && !other ? [[mail, one] as const] : [],
    ),
  );
}

function idsByMail(records: readonly ReportRecord[]): Map<string, string[]> {
  const both = records.filter((it) => it.learnerId && it.learnerMail);
  const byMail = grouped(both, (it) => foldMail(it.learnerMail ?? ''));
  return new Map(
    [...byMail].map(([mail, all]) => [
      mail,
      distinct(all.map((it) => it.learnerId ?? '')),
    ]),
  );
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
