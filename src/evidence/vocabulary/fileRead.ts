import type { Answers } from './asks.ts';
import type { EvidenceRecord } from './record.ts';
import type { UnknownCells } from './unknownCells.ts';

/** How well the form of a report is known. */
export type Certainty =
  /** Derived from the source code of the system, or from our own. */
  | 'exact'
  /** From the vendor's own documentation. */
  | 'documented'
  /** From samples and public scripts only; not seen in a real export. */
  | 'unverified';

/** What a report cannot carry, and which one can. */
export interface Limit {
  /** Such as `completed`, `interactions` or `release`. */
  what: keyof EvidenceRecord | 'time zone';
  /** In words, for a manager. */
  why: string;
  /** Which export has it; null when none is known. */
  instead: string | null;
}

/** What every record of one file has in common; the row is added by the reader. */
export interface FileFacts {
  file: string;
  sha256: string;
  /** Its size; absent where nobody measured it. */
  bytes?: number;
}

/** What a reader says of itself. */
export interface ReaderFacts {
  /** `moodle_scorm_basic`: stable, ASCII. */
  id: string;
  /** Such as `Moodle: SCORM basic report`. */
  name: string;
  certainty: Certainty;
  /** Where the certainty comes from, in a sentence. */
  basis: string;
  limits: readonly Limit[];
}

/** What became of one file. */
export interface FileRead {
  facts: FileFacts;
  reader: ReaderFacts;
  reason: string;
  answers: Answers;
  /** Rows below the header, or values. */
  rows: number;
  records: number;
  skipped: number;
  unreadable: number;
  /** The first of them, at most 1,000: the number above says how many there are. */
  unreadableRows: { row: number; reason: string }[];
  /** Rows that are no record but a total or a note, among those that were skipped; the first of them, at most 1,000. The text is null where names are hidden. */
  notes: { row: number; text: string | null }[];
  noteRows: number;
  /** Of the rows that were read. */
  unknownCells: UnknownCells[];
  /** What was noticed about the file as a whole, such as a mixed encoding. */
  notices: string[];
}
