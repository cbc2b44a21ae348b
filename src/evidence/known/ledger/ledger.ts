import type { LedgerInput } from '../../vocabulary/ledgerRecord.ts';
import { settle, type Settled } from '../identity/settle.ts';
import { openWhos, type Who } from '../identity/who.ts';
import { placeKeys } from './attemptKey.ts';
import { isOfOurs, openCourseLinks } from './courseLinks.ts';
import { foldRecord, openEntry, type Entry } from './entry.ts';
import { joined, type JoinedRecord, type Kept } from './joined.ts';
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
  /** Everybody whom the records so far name, as they are written. */
  whos(): Iterable<Who>;
  /**
   * By learner, course and attempt, in a fixed order; may be asked at any time.
   * @param settled who is who; without a roster what the records alone say.
   */
  records(settled?: Settled): JoinedRecord[];
}

export function openLedger(): Ledger {
  const whos = openWhos(() => new Map<string, Entry>());
  let size = 0;
  const kept: Kept = {
    owners: () => whos.owners(),
    courses: openCourseLinks(),
    ours: new Set(),
    voided: new Set(),
  };
  const precedenceOf = precedences();
  const placeOf = placeKeys();
  const entryOf = (record: LedgerInput): Entry => {
    const { own } = whos.of(record);
    const key = placeOf(record);
    const before = own.get(key);
    if (before) return before;
    const entry = openEntry(record.source);
    own.set(key, entry);
    size += 1;
    return entry;
  };
  return {
    add(record, reader) {
      const voids = record.statement?.voids;
      if (voids) {
        kept.voided.add(voids);
        return;
      }
      const entry = entryOf(record);
      if (isOfOurs(record)) {
        kept.courses.add(record);
        kept.ours.add(entry);
      }
      foldRecord(
        entry,
        record,
        precedenceOf(reader, record.source.exportedUtc),
      );
    },
    size: () => size,
    whos: () => whos.all(),
    records: (settled = settle(whos.all(), null)) => joined(kept, settled),
  };
}
