import type { SheetJudges } from '../registers/lineJudge.ts';
import type { EvidenceRecord } from '../../vocabulary/record.ts';
import type { FileFacts } from '../../vocabulary/fileRead.ts';
import type { SheetWords } from '../../../schema/jobAid.ts';
import type { Policy } from '../../../schema/policy.ts';
import type { FileAnswers } from '../../vocabulary/answers.ts';

/** A file whose bytes can be gone through more than once, in pieces, so that it never stands in memory as a whole. */
export interface InputFile {
  /** Without its folder. */
  name: string;
  /** In bytes, for the progress. */
  size: number;
  pieces(): AsyncIterable<Uint8Array>;
}

/** What files are read with. */
export interface ReadWith extends Omit<OpenWith, 'answers'> {
  /** What a person has said about this file. */
  answersAbout: (facts: FileFacts) => FileAnswers;
  /** Bytes gone through so far, of twice the file's size: it is summed, then read. */
  onProgress?: (bytes: number) => void;
}

/** What one file is opened with. */
export interface OpenWith {
  /** Takes every record that is read, with the id of its reader. */
  onRecord: (record: EvidenceRecord, reader: string) => void;
  answers: FileAnswers;
  /** Of the job aids: how their register and log are recognised. */
  words: SheetWords;
  policy: Policy;
  /** Hold the lines of registers and logs against the policy. */
  judges: SheetJudges;
}
