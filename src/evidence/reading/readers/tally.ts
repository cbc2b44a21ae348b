import { withinBounds } from '../cells/bounds.ts';
import { countUnknownCells } from '../cells/unknownCell.ts';
import type { EvidenceRecord } from '../../vocabulary/record.ts';
import type { Answers, Ask } from '../../vocabulary/asks.ts';
import type { Mapping } from '../../vocabulary/mappings/recordMapping.ts';
import type { FileFacts, FileRead } from '../../vocabulary/fileRead.ts';
import { openQuestions } from './openQuestions.ts';
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
  /** What is to be asked now that all was read. @param mapping by which it was, if by any. */
  asks: (rows: number, mapping: Mapping | null) => Ask[];
  /** What became of the file so far, of so many rows, and who read it. */
  read: (rows: number, reader: Reader, recognised: Recognised) => FileRead;
}

/** Begins to count for one file. */
export function openTally(facts: FileFacts, answers: Answers): Tally {
  const counted = { records: 0, skipped: 0, unreadable: 0, noteRows: 0 };
  const notes: FileRead['notes'] = [];
  const open = openQuestions(answers);
  const unreadableRows: FileRead['unreadableRows'] = [];
  const unknown = countUnknownCells();
  const refuse: Tally['refuse'] = (row, why) => {
    counted.unreadable += 1;
    if (unreadableRows.length < LISTED)
      unreadableRows.push({ row, reason: why });
  };
  return {
    refuse,
    asks: (rows, mapping) =>
      open.asks({ rows, ...counted, unreadableRows }, mapping),
    take(result, row, onRecord) {
      if (result.kind === 'unreadable') {
        refuse(row, result.reason);
        open.hear(result.words ?? []);
      } else if (result.kind === 'skipped') counted.skipped += 1;
      else if (result.kind === 'note') {
        counted.skipped += 1;
        counted.noteRows += 1;
        if (notes.length < LISTED) notes.push({ row, text: result.reason });
      } else {
        unknown.add(result.unknown ?? [], row);
        for (const one of result.records) {
          if (open.isLeftOut(one)) {
            counted.skipped += 1;
            continue;
          }
          counted.records += 1;
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
      notes: notes.toSorted((a, b) => a.row - b.row),
      unknownCells: unknown.all(),
      notices: open.notices(),
    }),
  };
}
