import type { Around } from '../intake/jsonTypes.ts';
import type { EvidenceRecord } from '../record.ts';

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

/** The order in which a source writes the parts of a date in figures. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** What a person has to say, since the file does not. */
export type Ask =
  /** The source writes local times: an IANA zone is asked for. */
  | { ask: 'zone'; samples: string[] }
  /** `03/07/2026` can be read in two ways. */
  | { ask: 'dateOrder'; samples: string[] }
  /** One score, and nothing says out of how much. */
  | { ask: 'scoreMax'; samples: string[] }
  /** Which columns hold what: only the mapper asks. */
  | { ask: 'mapping'; columns: string[]; rows: string[][] }
  /** What status words mean that the mapping, which is given with them, does not have. */
  | { ask: 'statuses'; words: string[]; mapping: Mapping };

export interface Answers {
  zone?: string;
  dateOrder?: DateOrder;
  scoreMax?: number;
  mapping?: Mapping;
}

/** The fields that a column can be pointed at. */
export const MAPPED_FIELDS = [
  'learnerId',
  'learnerName',
  'learnerMail',
  'unit',
  'course',
  'release',
  'attempt',
  'started',
  'completed',
  'status',
  'success',
  'scoreRaw',
  'scoreMax',
  'seconds',
] as const;
export type MappedField = (typeof MAPPED_FIELDS)[number];

/** A mapping that is kept as a file: columns by heading, status words by meaning. */
export interface Mapping {
  format: 'hold-the-line mapping';
  version: 1;
  name: string;
  columns: Partial<Record<MappedField, string>>;
  /** The source's status words, lower case. */
  statuses: Record<string, MappedMeaning>;
}

/** What a status word of a source can mean. */
export const MAPPED_MEANINGS = [
  'completed',
  'passed',
  'failed',
  'incomplete',
  'not attempted',
  // Its rows say nothing that counts, such as "withdrawn".
  'left out',
] as const;
export type MappedMeaning = (typeof MAPPED_MEANINGS)[number];

/** The beginning of a table: what a reader recognises it by. */
export interface TableHead {
  /** The file's name, without its folder. */
  file: string;
  /** Name of the worksheet; null for text files. */
  sheet: string | null;
  /** The first rows, at most 40, preamble included. */
  rows: readonly (readonly string[])[];
}

/** A reader has recognised a file. */
export interface Recognised {
  /** Id of the reader. */
  reader: string;
  /** Why, for the manager: "The columns Attempt, Started on and Last accessed on". */
  reason: string;
  asks: Ask[];
}

export type RowResult =
  | { kind: 'records'; records: EvidenceRecord[] }
  /** Nothing to record, and nothing wrong: a blank line, a total. */
  | { kind: 'skipped'; reason: string }
  /** What is wrong with the row, and what would mend it. */
  | { kind: 'unreadable'; reason: string };

/** What every record of one file has in common; the row is added by the reader. */
export interface FileFacts {
  file: string;
  sha256: string;
  /** Its size; absent where nobody measured it. */
  bytes?: number;
}

interface AnyReader {
  /** `moodle_scorm_basic`: stable, ASCII. */
  id: string;
  /** Such as `Moodle: SCORM basic report`. */
  name: string;
  certainty: Certainty;
  /** Where the certainty comes from, in a sentence. */
  basis: string;
  limits: readonly Limit[];
}

/** Reads rows of cells, one after another: nothing is kept between rows but what `open` sets up. */
export interface TableReader extends AnyReader {
  kind: 'table';
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
export interface JsonReader extends AnyReader {
  kind: 'json';
  /** Looks at the first value, and at what stands around the list that holds it. */
  recognise(first: unknown, around?: Around): Recognised | null;
  open(
    facts: FileFacts,
    answers: Answers,
  ): (value: unknown, row: number) => RowResult;
}

export type Reader = TableReader | JsonReader;

/** What became of one file. */
export interface FileRead {
  facts: FileFacts;
  reader: Pick<AnyReader, 'id' | 'name' | 'certainty' | 'basis' | 'limits'>;
  reason: string;
  answers: Answers;
  /** Rows below the header, or values. */
  rows: number;
  records: number;
  skipped: number;
  unreadable: number;
  /** The first of them, at most 1,000: the number above says how many there are. */
  unreadableRows: { row: number; reason: string }[];
  /** What was noticed about the file as a whole, such as a mixed encoding. */
  notices: string[];
}
