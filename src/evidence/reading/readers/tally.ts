import { withinBounds } from '../cells/bounds.ts';
import { countUnknownCells } from '../cells/unknownCell.ts';
import type { EvidenceRecord } from '../../vocabulary/record.ts';
import type { Answers } from '../../vocabulary/asks.ts';
import type { FileFacts, FileRead } from '../../vocabulary/fileRead.ts';
import type { Reader, Recognised, RowResult } from './reader.ts';

/** Rows that are listed one by one; the others are counted. */
const LISTED = 1_000;

/** Counts what becomes of a file's rows or values, and hands their records on. */
export interface Tally {
  take: (
    result: RowResult,
    row: number,
    onRecord: (record: EvidenceRecord) => void,
  ) => void;
  refuse: (row: number, reason: string) => void;
  /** What became of the file so far, of so many rows, and who read it. */
  read: (rows: number, reader: Reader, recognised: Recognised) => FileRead;
}

/** Begins to count for one file. */
export function openTally(facts: FileFacts, answers: Answers): Tally {
  const counted = { records: 0, skipped: 0, unreadable: 0 };
  const unreadableRows: FileRead['unreadableRows'] = [];
  const unknown = countUnknownCells();
  const refuse: Tally['refuse'] = (row, why) => {
    counted.unreadable += 1;
    if (unreadableRows.length < LISTED)
      unreadableRows.push({ row, reason: why });
  };
  return {
    refuse,
    take(result, row, onRecord) {
      if (result.kind === 'unreadable') refuse(row, result.reason);
      else if (result.kind === 'skipped') counted.skipped += 1;
      else {
        counted.records += result.records.length;
        unknown.add(result.unknown ?? [], row);
        for (const one of result.records) {
          const bounded = withinBounds(one);
          unknown.add(bounded.unknown, row);
          onRecord(bounded.record);
        }
      }
    },
    read: (rows, { id, name, certainty, basis, limits }, { reason }) => ({
      facts,
      reader: { id, name, certainty, basis, limits },
      reason,
      answers,
      rows,
      ...counted,
      unreadableRows: unreadableRows.toSorted((a, b) => a.row - b.row),
      unknownCells: unknown.all(),
      notices: [],
    }),
  };
}
