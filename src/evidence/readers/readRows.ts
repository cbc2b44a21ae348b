import type { OnRow } from '../intake/openTable.ts';
import type { EvidenceRecord } from '../record.ts';
import type {
  Answers,
  FileFacts,
  FileRead,
  Recognised,
  TableHead,
  TableReader,
} from './reader.ts';

/** Rows that are listed one by one; the others are counted. */
const LISTED = 1_000;

/** Reads a table's rows with one reader, and counts what becomes of them. */
export interface RowsRead {
  onRow: OnRow;
  /** What became of the file so far. */
  read: () => FileRead;
}

/**
 * Gives every row below the header to the reader, and every record to `onRecord`.
 * @throws HoldError when an answer is missing.
 */
export function readRows(
  reader: TableReader,
  recognised: Recognised,
  head: TableHead,
  facts: FileFacts,
  answers: Answers,
  onRecord: (record: EvidenceRecord) => void,
): RowsRead {
  const { headerRow, read } = reader.open(head, facts, answers);
  const { id, name, certainty, basis, limits } = reader;
  const counted = { rows: 0, records: 0, skipped: 0, unreadable: 0 };
  const unreadableRows: FileRead['unreadableRows'] = [];
  return {
    onRow(cells, row) {
      if (row <= headerRow) return;
      counted.rows += 1;
      const result = read(cells, row);
      if (result.kind === 'records') {
        counted.records += result.records.length;
        for (const record of result.records) onRecord(record);
      } else if (result.kind === 'skipped') counted.skipped += 1;
      else {
        counted.unreadable += 1;
        if (unreadableRows.length < LISTED)
          unreadableRows.push({ row, reason: result.reason });
      }
    },
    read: () => ({
      facts,
      reader: { id, name, certainty, basis, limits },
      reason: recognised.reason,
      answers,
      ...counted,
      unreadableRows,
    }),
  };
}
