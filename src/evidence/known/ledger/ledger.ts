import type { EvidenceSource } from '../../vocabulary/record.ts';
import { isOfOurs, openCourseLinks } from './courseLinks.ts';
import {
  addConflict,
  foldEntry,
  foldRecord,
  openEntry,
  recordOf,
  settleStatements,
  type Entry,
} from './entry.ts';
import type {
  LedgerInput,
  LedgerRecord,
} from '../../vocabulary/ledgerRecord.ts';
import { attemptKey, learnerKey, openLinks } from './attemptKey.ts';
import { byText } from './orders.ts';
import { precedences } from './ranks.ts';

/**
 * Folds many records of one attempt into one. The order of records and of files, and a
 * file that is given twice, change nothing. Memory grows with learners and their
 * attempts, and what was recorded of each, never with rows.
 */
export interface Ledger {
  /** `reader` is the id of the reader that read the record. */
  add(record: LedgerInput, reader: string): void;
  /** Attempts so far, before learners are joined. */
  size(): number;
  /** By learner, course and attempt, in a fixed order; may be asked at any time. */
  records(): LedgerRecord[];
}

/** What the records so far have left behind. */
interface Kept {
  entries: Map<string, Entry>;
  links: ReturnType<typeof openLinks>;
  courses: ReturnType<typeof openCourseLinks>;
  /** Entries that a file of ours has a part in. */
  ours: Set<Entry>;
  /** Statements that others take back. */
  voided: Set<string>;
}

export function openLedger(): Ledger {
  const kept: Kept = {
    entries: new Map(),
    links: openLinks(),
    courses: openCourseLinks(),
    ours: new Set(),
    voided: new Set(),
  };
  const { entries, links, courses, ours, voided } = kept;
  const precedenceOf = precedences();
  return {
    add(record, reader) {
      const voids = record.statement?.voids;
      if (voids) {
        voided.add(voids);
        return;
      }
      links.add(record);
      const key = keyOf(record);
      let entry = entries.get(key);
      if (!entry) entries.set(key, (entry = openEntry(record.source)));
      if (isOfOurs(record)) {
        courses.add(record);
        ours.add(entry);
      }
      foldRecord(
        entry,
        record,
        precedenceOf(reader, record.source.exportedUtc),
      );
    },
    size: () => entries.size,
    records: () =>
      joined(kept).flatMap(([, group]) => recordOfGroup(group, kept)),
  };
}

/** The entries of each attempt, under the ids to which an address, or the title in a file of ours, leads. */
function joined({ entries, links, courses, ours }: Kept): [string, Entry[]][] {
  const all = new Map<string, Entry[]>();
  for (const entry of entries.values()) {
    const { record } = entry.fields;
    const key = keyOf({
      ...record,
      ...(ours.has(entry) && courses.known(record)),
      learnerId: links.known(record).id,
    });
    const group = all.get(key);
    if (group) group.push(entry);
    else all.set(key, [entry]);
  }
  return [...all].sort(([a], [b]) => byText(a, b));
}

function recordOfGroup(group: readonly Entry[], kept: Kept): LedgerRecord[] {
  const [first, ...others] = group;
  if (!first) return [];
  const { record } = first.fields;
  const { id, mail, doubt } = kept.links.known(record);
  const plain =
    others.length === 0 &&
    first.statements === null &&
    id === record.learnerId &&
    mail === record.learnerMail &&
    doubt === null;
  return [recordOf(plain ? first : settled(group, record.source, kept))];
}

/** What is kept stays as it is: more records may come, and statements that take others back. */
function settled(
  group: readonly Entry[],
  source: EvidenceSource,
  { links, voided }: Kept,
): Entry {
  const into = openEntry(source);
  for (const entry of group) {
    const { id, mail, doubt } = links.known(entry.fields.record);
    foldEntry(into, entry);
    into.fields.record.learnerId ??= id;
    into.fields.record.learnerMail ??= mail;
    if (doubt !== null) addConflict(into, doubt);
  }
  settleStatements(into, voided);
  return into;
}

const keyOf = (record: LedgerInput): string =>
  `${learnerKey(record)}\u0000${attemptKey(record)}`;
