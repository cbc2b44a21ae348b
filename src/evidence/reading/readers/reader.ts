import type { UnknownCell } from '../cells/unknownCell.ts';
import type { Around } from '../intake/jsonTypes.ts';
import type { Answers, Ask } from '../../vocabulary/asks.ts';
import type { FileFacts, ReaderFacts } from '../../vocabulary/fileRead.ts';
import type { EvidenceRecord } from '../../vocabulary/record.ts';
import type { TableHead } from '../../vocabulary/tableHead.ts';

/** A reader has recognised a file. */
export interface Recognised {
  /** Id of the reader. */
  reader: string;
  /** Why, for the manager: "The columns Attempt, Started on and Last accessed on". */
  reason: string;
  asks: Ask[];
}

export type RowResult =
  | {
      kind: 'records';
      records: EvidenceRecord[];
      /** Cells of the row that could not be read, and without which it says less. */
      unknown?: readonly UnknownCell[];
    }
  /** Nothing to record, and nothing wrong: a blank line, a total. */
  | { kind: 'skipped'; reason: string }
  /** A total or a note, by what stands in it. */
  | { kind: 'note'; reason: string }
  | UnreadableRow;

/** What is wrong with the row, and what would mend it. */
export interface UnreadableRow {
  kind: 'unreadable';
  reason: string;
  /** Status words in it that nobody knows, in lower case: somebody is asked about them. */
  words?: readonly string[];
}

/** Reads rows of cells, one after another: nothing is kept between rows but what `open` sets up. */
export interface TableReader extends ReaderFacts {
  kind: 'table';
  /** Cells come as they stand in the file: only our own files say which apostrophes are theirs. */
  asWritten?: true;
  /** Null when it is not this kind of report. Looks at the content, never at the file's name. */
  recognise(head: TableHead): Recognised | null;
  /**
   * Sets up for one file: finds the header row. The function is then called with every
   * row below it, and its number in the file counted from 1, the header included.
   * @throws HoldError when an answer is missing.
   */
  open(
    head: TableHead,
    facts: FileFacts,
    answers: Answers,
  ): {
    headerRow: number;
    read: (cells: readonly string[], row: number) => RowResult;
  };
}

/** Reads JSON values one after another: the elements of the outer list, or the lines of JSON Lines. */
export interface JsonReader extends ReaderFacts {
  kind: 'json';
  /** Looks at the first value, and at what stands around the list that holds it. */
  recognise(first: unknown, around?: Around): Recognised | null;
  open(
    facts: FileFacts,
    answers: Answers,
  ): (value: unknown, row: number) => RowResult;
}

export type Reader = TableReader | JsonReader;
