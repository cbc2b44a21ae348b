import { sheetWords } from '../../../words/workshop/evidence/reading/workbooks.ts';
import type { OnRow } from '../intake/openTable.ts';
import type { Answers, Ask } from '../../vocabulary/asks.ts';
import type { FileFacts, FileRead } from '../../vocabulary/fileRead.ts';
import type { RowsRead } from '../readers/readRows.ts';
import type { Recognised } from '../readers/reader.ts';
import type { SheetMapping } from '../../vocabulary/mappings/registerMapping.ts';
import type { PointedSheet } from '../../vocabulary/mappings/registerMapping.ts';
import type { WordGroup } from '../registers/wordGroups.ts';
import type { ColumnsAsk } from '../roster/columns.ts';
import type { RegisterPart } from '../../vocabulary/registerPart.ts';
import type { FileAnswers } from '../../vocabulary/answers.ts';
import type { LeaversAsk } from '../../vocabulary/leavers.ts';
import type { PeopleAsk } from '../../vocabulary/people.ts';

/** What became of a file. Records have gone to the ledger. */
export type FileOutcome =
  | { kind: 'export'; read: FileRead }
  | {
      kind: 'register';
      part: RegisterPart;
      facts: FileFacts;
      answers: FileAnswers;
      /** What was noticed about the file as a whole. */
      notices: string[];
    }
  /** Somebody has to say what the file does not; the reading has to begin again with a new ledger. */
  | FileAsks;

/** What a file leaves open. */
export interface FileAsks {
  kind: 'asks';
  facts: FileFacts;
  recognised: Recognised;
  /** Of the reader. */
  name: string;
  /** What has been said of it so far. */
  answers: FileAnswers;
  asks: FileAsk[];
}

/** What a reader asks, which columns of a roster hold what, who has left by a roster's words, what the words of a register or a log mean, or who its people are on the roster. */
export type FileAsk = Ask | ColumnsAsk | WordsAsk | PeopleAsk | LeaversAsk;

/** What words of a register or a log mean that are not known; what is known of it stands with them. */
interface WordsAsk {
  ask: 'words';
  pointed: PointedSheet | SheetMapping;
  groups: WordGroup[];
}

/** One form of file: takes its bytes, and says at the end what became of it. */
export interface OpenFile {
  /** False when no more is wanted. */
  push(bytes: Uint8Array): boolean;
  end(): FileOutcome;
}

/** A table of records that is being read. */
export interface OpenedExport {
  kind: 'export';
  onRow: OnRow;
  /** @param notices of the intake, about the file as a whole. */
  outcome: (notices: string[]) => FileOutcome;
}

/** What is still to be answered of what a reader asks. */
export function openAsks(asks: readonly Ask[], answers: Answers): Ask[] {
  return asks.filter(
    ({ ask }) => ask === 'statuses' || answers[ask] === undefined,
  );
}

/** What became of an export whose rows were all read, or what they have left open. @param notices of the intake. */
export function exportOutcome(
  asked: Omit<FileAsks, 'asks'>,
  { read, asks }: Pick<RowsRead, 'read' | 'asks'>,
  notices: readonly string[],
): FileOutcome {
  const open = asks();
  if (open.length > 0) return { ...asked, asks: open };
  return { kind: 'export', read: withNotices(read(), notices) };
}

/** What was said, with the mapping that was confirmed by its name in the place of the name. */
export function withShipped(
  asks: readonly Ask[],
  answers: FileAnswers,
): FileAnswers {
  const { shipped, ...others } = answers;
  const proposal = asks.find((one) => one.ask === 'mapping')?.proposal;
  return others.mapping || !proposal || proposal.id !== shipped
    ? others
    : { ...others, mapping: proposal.mapping };
}

/** What is asked of a workbook, of which several sheets could be the one. */
export function worksheetAsked(
  ask: Extract<Ask, { ask: 'worksheet' }>,
  facts: FileFacts,
  answers: FileAnswers,
): FileAsks {
  const recognised = {
    reader: 'workbook',
    reason: sheetWords.asked,
    asks: [ask],
  };
  const name = sheetWords.workbook;
  return { kind: 'asks', facts, recognised, name, answers, asks: [ask] };
}

/** What a file leaves open is answered of the sheet that it was asked of. */
export function withSheet(
  outcome: FileOutcome,
  sheet: string | null,
): FileOutcome {
  return outcome.kind === 'asks' && sheet !== null
    ? { ...outcome, answers: { ...outcome.answers, worksheet: sheet } }
    : outcome;
}

/** What was noticed of the rows, after what was noticed of the file as a whole. */
export function withNotices(
  read: FileRead,
  ofFile: readonly string[],
): FileRead {
  return { ...read, notices: [...ofFile, ...read.notices] };
}
