import type { EvidenceRecord, EvidenceSource } from './record.ts';

/** A record with all its sources, and in words where they do not agree. */
export interface LedgerRecord extends EvidenceRecord {
  conflicts: string[];
  /** The same without files, rows and addresses; absent where there are none. */
  plainConflicts?: string[];
  /** In the order of file and row, at most 8. */
  sources: EvidenceSource[];
  /** True when there are more sources than are listed. */
  moreSources: boolean;
}

/** A record, or one that a ledger has put together before. */
export type LedgerInput = EvidenceRecord & Partial<LedgerRecord>;
