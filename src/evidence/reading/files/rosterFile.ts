import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { bareCells } from '../cells/bareCell.ts';
import { openTable } from '../intake/openTable.ts';
import type { FileFacts } from '../../vocabulary/fileRead.ts';
import { HEAD_ROWS } from '../roster/header.ts';
import { readRoster, type RosterColumns } from '../roster/readRoster.ts';
import type { Roster, RosterRow } from '../roster/roster.ts';
import type { FileAnswers } from '../../vocabulary/answers.ts';
import type { FileAsks } from './fileOutcome.ts';
import type { InputFile, ReadWith } from './inputFile.ts';
import { noRoster } from './wrongKind.ts';

/** A roster, or what it leaves open. */
export type RosterOutcome =
  | {
      kind: 'roster';
      facts: FileFacts;
      answers: FileAnswers;
      roster: Roster;
      columns: RosterColumns;
    }
  | FileAsks;

/**
 * Reads the list of people who should have completed, from CSV or a workbook's first sheet.
 * @throws HoldError when it is no table, or an export.
 */
export async function readRosterFile(
  file: InputFile,
  given: Pick<ReadWith, 'answersAbout' | 'words' | 'policy'>,
): Promise<RosterOutcome> {
  const rows: RosterRow[] = [];
  const hash = sha256.create();
  const intake = openTable(file.name, () => (cells, row) => {
    rows.push({ row, cells: bareCells(cells) });
  });
  for await (const bytes of file.pieces()) {
    hash.update(bytes);
    intake.push(bytes);
  }
  intake.end();
  const facts = { file: file.name, sha256: bytesToHex(hash.digest()) };
  const { dateOrder, roster: mapping } = given.answersAbout(facts);
  const answers: FileAnswers = {
    ...(dateOrder && { dateOrder }),
    ...(mapping && { roster: mapping }),
  };
  const head = rows.slice(0, HEAD_ROWS).map(({ cells }) => cells);
  const other = mapping
    ? null
    : noRoster({ file: file.name, sheet: null, rows: head }, given);
  if (other) throw other;
  const read = readRoster(rows, facts, dateOrder ?? null, mapping ?? null);
  if (read.kind === 'roster') return { ...read, facts, answers };
  const reason = read.ask.ask === 'roster' ? read.ask.why : WHY;
  return {
    kind: 'asks',
    facts,
    name: 'Roster',
    recognised: { reader: 'roster', reason, asks: [] },
    answers,
    asks: [read.ask],
  };
}

const WHY = 'Its start dates can be read in two ways, and no row tells.';
