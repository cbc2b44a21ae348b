import type { OnRow } from '../intake/openTable.ts';
import type { EvidenceRecord } from '../../vocabulary/record.ts';
import type { Answers } from '../../vocabulary/asks.ts';
import type { FileFacts, FileRead } from '../../vocabulary/fileRead.ts';
import type { Recognised, TableReader } from './reader.ts';
import type { TableHead } from '../../vocabulary/tableHead.ts';
import { openTally } from './tally.ts';

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
  const tally = openTally(facts, answers);
  let rows = 0;
  return {
    onRow(cells, row) {
      if (row <= headerRow) return;
      rows += 1;
      tally.take(read(cells, row), row, onRecord);
    },
    read: () => tally.read(rows, reader, recognised),
  };
}
