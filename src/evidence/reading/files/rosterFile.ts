import {
  rosterName,
  whyAsked,
} from '../../../words/workshop/evidence/reading/files.ts';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { bareCells } from '../cells/bareCell.ts';
import { openTable } from '../intake/openTable.ts';
import type { FileFacts } from '../../vocabulary/fileRead.ts';
import { HEAD_ROWS } from '../roster/header.ts';
import { readRoster, type RosterColumns } from '../roster/readRoster.ts';
import type { Roster, RosterRow } from '../roster/roster.ts';
import type { FileAnswers } from '../../vocabulary/answers.ts';
import { leaversDoubt } from '../../vocabulary/leavers.ts';
import { worksheetAsked, type FileAsks } from './fileOutcome.ts';
import type { InputFile, ReadWith } from './inputFile.ts';
import { rosterLikeness } from './rosterSheet.ts';
import { sheetChoice } from './sheetChoice.ts';
import { noRoster } from './wrongKind.ts';

/** A roster, or what it leaves open. */
export type RosterOutcome =
  | {
      kind: 'roster';
      facts: FileFacts;
      answers: FileAnswers;
      roster: Roster;
      columns: RosterColumns;
      /** What was noticed about the file as a whole. */
      notices: string[];
    }
  | FileAsks;

/**
 * Reads the list of people who should have completed, from CSV or the sheet of a workbook that is chosen.
 * @throws HoldError when it is no table, or an export.
 */
export async function readRosterFile(
  file: InputFile,
  given: Pick<ReadWith, 'answersAbout' | 'words' | 'policy'>,
): Promise<RosterOutcome> {
  const facts = { file: file.name, sha256: await sumOf(file) };
  const said = given.answersAbout(facts);
  const { dateOrder, worksheet, roster: mapping, byColumns, leavers } = said;
  const answers: FileAnswers = {
    ...(dateOrder && { dateOrder }),
    ...(worksheet !== undefined && { worksheet }),
    ...(mapping && { roster: mapping }),
    ...(leavers && { leavers }),
  };
  const rows: RosterRow[] = [];
  const sheets = sheetChoice(worksheet, rosterLikeness(mapping, given));
  const intake = openTable(
    file.name,
    () => (cells, row) => {
      rows.push({ row, cells: bareCells(cells) });
    },
    sheets.choose,
  );
  for await (const bytes of file.pieces()) intake.push(bytes);
  const { notices } = intake.end();
  const ask = sheets.asked();
  if (ask) return worksheetAsked(ask, facts, answers);
  const head = rows.slice(0, HEAD_ROWS).map(({ cells }) => cells);
  const other =
    mapping || byColumns
      ? null
      : noRoster({ file: file.name, sheet: null, rows: head }, given);
  if (other) throw other;
  const read = readRoster(rows, facts, said);
  if (read.kind === 'roster') return { ...read, facts, answers, notices };
  const chosen = sheets.chosen();
  return {
    kind: 'asks',
    facts,
    name: rosterName,
    recognised: { reader: 'roster', reason: reasonFor(read.ask), asks: [] },
    answers: chosen === null ? answers : { ...answers, worksheet: chosen },
    asks: [read.ask],
  };
}

async function sumOf(file: InputFile): Promise<string> {
  const hash = sha256.create();
  for await (const bytes of file.pieces()) hash.update(bytes);
  return bytesToHex(hash.digest());
}

function reasonFor(
  ask: Extract<ReturnType<typeof readRoster>, { kind: 'ask' }>['ask'],
): string {
  switch (ask.ask) {
    case 'roster':
      return ask.why;
    case 'leavers':
      return leaversDoubt(ask);
    case 'dateOrder':
      return whyAsked.dateOrder;
  }
}
