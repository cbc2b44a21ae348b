import { passedOver } from '../../../words/workshop/evidence/reading/rows.ts';
import { isNoteRow, noteText } from '../cells/noteRow.ts';
import type { OnRow } from '../intake/openTable.ts';
import type { EvidenceRecord } from '../../vocabulary/record.ts';
import type { Answers, Ask } from '../../vocabulary/asks.ts';
import type { FileFacts, FileRead } from '../../vocabulary/fileRead.ts';
import type { Recognised, TableReader } from './reader.ts';
import type { TableHead } from '../../vocabulary/tableHead.ts';
import { visible } from '../../../ground/quoted.ts';
import { sameAs } from '../headings/headings.ts';
import { openTally } from './tally.ts';
import { inMessage } from './values.ts';

/** Reads a table's rows with one reader, and counts what becomes of them. */
export interface RowsRead {
  onRow: OnRow;
  /** What became of the file so far. */
  read: () => FileRead;
  /** What the rows so far leave open. */
  asks: () => Ask[];
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
  // In a file of ours, whatever stands is somebody's.
  const isAgain = sameAs(head.rows[headerRow - 1] ?? []);
  const isNote = reader.asWritten
    ? () => false
    : (cells: readonly string[]) => isNoteRow(cells) || isAgain(cells);
  let rows = 0;
  return {
    onRow(cells, row) {
      if (row <= headerRow) return;
      rows += 1;
      tally.take(
        isNote(cells)
          ? { kind: 'note', reason: noteText(cells) }
          : read(cells, row),
        row,
        onRecord,
      );
    },
    read() {
      const read = tally.read(rows, reader, recognised);
      const notices = [...aboveIn(head, headerRow), ...read.notices];
      return { ...read, notices };
    },
    asks: () => tally.asks(rows, answers.mapping ?? null),
  };
}

/** What stands above the headings, such as "Report generated on 1 September". */
function aboveIn({ rows }: TableHead, headerRow: number): string[] {
  const above = rows
    .slice(0, headerRow - 1)
    .map((cells) => cells.filter((cell) => cell.trim() !== '').join(' '))
    .filter((text) => text !== '' && !/^"?sep=.?$/i.test(text.trim()));
  const [first] = above;
  if (first === undefined) return [];
  const shown = visible(inMessage(first));
  return [passedOver(headerRow, shown, above.length - 1)];
}
