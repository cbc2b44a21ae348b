import type { LedgerRecord } from '../../vocabulary/ledgerRecord.ts';
import { keyOfListed } from '../identity/keyOfListed.ts';
import type { Identity, PersonKey, Settled } from '../identity/settle.ts';
import type { Owner } from '../identity/who.ts';
import { attemptKey, isCounted } from './attemptKey.ts';
import { attemptsAmong } from './attempts.ts';
import type { openCourseLinks } from './courseLinks.ts';
import {
  addConflict,
  foldEntry,
  openEntry,
  recordOf,
  settleStatements,
  type Entry,
} from './entry.ts';
import { byText, byTextOrNull } from './orders.ts';
import { addSource } from './sourceList.ts';
import { statementAttempts } from './statementAttempts.ts';
import type { StatementPart } from './statements.ts';

/** What the records so far have left behind. */
export interface Kept {
  /** Everybody with the entries of each. */
  owners: () => Iterable<Owner<ReadonlyMap<string, Entry>>>;
  courses: ReturnType<typeof openCourseLinks>;
  /** Entries that a file of ours has a part in. */
  ours: Set<Entry>;
  /** Statements that others take back. */
  voided: Set<string>;
}

/** A record with the person whose it is. */
export type JoinedRecord = LedgerRecord & { identity: PersonKey };

/** The entries of one person and one attempt, or one course where no source counts attempts. */
interface Group {
  identities: Set<Identity>;
  entries: Entry[];
}

/** One record for each attempt, under the person that an identity, and the course that a title in a file of ours, leads to. */
export function joined(kept: Kept, settled: Settled): JoinedRecord[] {
  const groups = new Map<string, Group>();
  for (const { who, own } of kept.owners()) {
    const identity = settled.of(who);
    for (const entry of own.values()) {
      const { record } = entry.fields;
      const known = kept.ours.has(entry) ? kept.courses.known(record) : null;
      const key = `${identity.key}\u0000${attemptKey(known ? { ...record, ...known } : record)}`;
      const group = groups.get(key);
      if (group) {
        group.identities.add(identity);
        group.entries.push(entry);
      } else
        groups.set(key, { identities: new Set([identity]), entries: [entry] });
    }
  }
  return [...groups]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([, group]) => recordsOf(group, kept));
}

function recordsOf({ entries, identities }: Group, kept: Kept): JoinedRecord[] {
  const [first] = entries;
  if (!first) return [];
  const attempts = isCounted(first.fields.record)
    ? [entries]
    : attemptsAmong(eventsOf(entries, kept.voided));
  const sorted = [...identities].sort(byWords);
  return attempts.map((attempt) => recordOfAttempt(attempt, sorted, kept));
}

/** Entries without a number, those of statements apart by attempt and settled. */
function eventsOf(
  entries: readonly Entry[],
  voided: ReadonlySet<string>,
): Entry[] {
  const stated = entries.filter(({ statements }) => statements !== null);
  if (stated.length === 0) return [...entries];
  const all = folded(stated);
  const standing = [...(all.statements ?? [])].filter(
    ([id]) => !voided.has(id),
  );
  const attempts = statementAttempts(standing).map((statements) =>
    settledOf(all, statements, voided),
  );
  const others = entries.filter(({ statements }) => statements === null);
  // Where all were taken back, what is left says that somebody was there.
  return [...(attempts.length > 0 ? attempts : [all]), ...others];
}

/** What some of the statements of an entry come to. */
function settledOf(
  all: Entry,
  statements: readonly (readonly [id: string, one: StatementPart])[],
  voided: ReadonlySet<string>,
): Entry {
  const into = openEntry(all.fields.record.source);
  const sources = { list: [], more: false };
  for (const [, { part }] of statements) addSource(sources, part.source);
  foldEntry(into, { ...all, sources, statements: new Map(statements) });
  const [source] = into.sources.list;
  if (source) into.fields.record.source = source;
  settleStatements(into, voided);
  return { ...into, statements: null };
}

function folded(entries: readonly Entry[]): Entry {
  const [first, ...others] = entries;
  if (!first) throw new RangeError('no entry to fold');
  const into = openEntry(first.fields.record.source);
  for (const entry of [first, ...others]) foldEntry(into, entry);
  return into;
}

/** What is kept stays as it is: more records may come, and statements that take others back. */
function recordOfAttempt(
  entries: readonly Entry[],
  identities: readonly Identity[],
  { voided }: Kept,
): JoinedRecord {
  const [first, ...others] = entries;
  const isPlain =
    first !== undefined &&
    others.length === 0 &&
    first.statements === null &&
    identities.every(
      ({ id, mail, doubt }) =>
        doubt === null &&
        (id === null || first.fields.record.learnerId !== null) &&
        (mail === null || first.fields.record.learnerMail !== null),
    );
  const identity = personKey(identities);
  if (isPlain) return { ...recordOf(first), identity };
  const into = folded(entries);
  const { record } = into.fields;
  for (const { id, mail, doubt } of identities) {
    record.learnerId ??= id;
    record.learnerMail ??= mail;
    if (doubt !== null) addConflict(into, doubt);
  }
  settleStatements(into, voided);
  return { ...recordOf(into), identity };
}

/** Those of one key differ at most in who it may be. */
function personKey(identities: readonly Identity[]): PersonKey {
  const [first] = identities;
  const doubted = [...new Set(identities.flatMap((one) => one.doubted))];
  return {
    key: first?.key ?? '',
    listed: first?.listed ?? null,
    doubted: doubted.sort((a, b) => byText(keyOfListed(a), keyOfListed(b))),
  };
}

function byWords(a: Identity, b: Identity): number {
  return byTextOrNull(a.id, b.id) || byTextOrNull(a.mail, b.mail);
}
