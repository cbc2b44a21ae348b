import {
  readAll,
  type Gathered,
} from '../../../src/evidence/collect/readAll.ts';
import type { InputFile } from '../../../src/evidence/reading/files/inputFile.ts';
import { summaryOf } from '../../../src/evidence/reading/files/fileSummary.ts';
import type { FileFacts } from '../../../src/evidence/vocabulary/fileRead.ts';
import type { FileAnswers } from '../../../src/evidence/vocabulary/answers.ts';
import { policy, words } from './reading/registers/support.ts';

/** A file that comes in pieces, as from a disk. */
export function inPieces(
  name: string,
  pieces: readonly Uint8Array[],
): InputFile {
  return {
    name,
    size: pieces.reduce((sum, { length }) => sum + length, 0),
    async *pieces() {
      for (const piece of pieces) yield await Promise.resolve(piece);
    },
  };
}

/** Reads files as page and command do. @param said takes what is told of them. */
export function readFiles(
  files: readonly InputFile[],
  answers: FileAnswers = {},
  roster: InputFile | null = null,
  said: string[] = [],
): Promise<Gathered> {
  return readWith(files, roster, () => answers, said);
}

/** The same, with answers that differ from file to file. */
export function readWith(
  files: readonly InputFile[],
  roster: InputFile | null,
  answersAbout: (facts: FileFacts) => FileAnswers,
  said: string[] = [],
): Promise<Gathered> {
  return readAll({
    files,
    roster,
    onRead: (file, outcome) => said.push(...summaryOf(file, outcome).lines),
    answersAbout,
    words,
    policy,
    asOf: '2026-11-24',
  });
}
