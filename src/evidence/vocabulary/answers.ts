import type { Answers } from './asks.ts';
import type { FileFacts } from './fileRead.ts';
import type { SaidOfLeavers } from './leavers.ts';
import type { PeopleReading } from './people.ts';
import type { SheetMapping } from './mappings/registerMapping.ts';
import type { PointedSheet } from './mappings/registerMapping.ts';
import type { RosterMapping } from './mappings/rosterMapping.ts';

/** What a person has said about one file. */
export interface AnsweredFile {
  /** Without its folder. */
  file: string;
  sha256: string;
  answers: FileAnswers;
}

/** What a person has said where the file does not. */
export interface FileAnswers extends Answers {
  /** Id of the shipped mapping that was confirmed by its name; {@link Answers.mapping} goes before it. */
  shipped?: string;
  /** The file is read by its columns, also where a reader knows it. */
  byColumns?: true;
  /** What is said of columns was said for all files: one that has others is read as if it had not been. */
  forAll?: true;
  /** How the file is read as a register or a log. */
  sheet?: SheetMapping;
  /** Which columns of a register or a log hold what, before its words are known. */
  pointed?: PointedSheet;
  /** By what its people are looked up on the roster. */
  people?: PeopleReading;
  /** Which columns of the roster hold what. */
  roster?: RosterMapping;
  /** What words of the roster say of who has left. */
  leavers?: SaidOfLeavers;
}

/**
 * What has been said about a file: of the very file, or else of the last one of its
 * name, as when the same report is exported again a month later.
 */
export function answersAbout(
  answered: readonly AnsweredFile[],
  { file, sha256 }: FileFacts,
): FileAnswers {
  const found =
    answered.findLast((one) => one.sha256 === sha256) ??
    answered.findLast((one) => one.file === file);
  return found?.answers ?? {};
}
