import {
  rosterColumn,
  rosterName,
  sheetNames,
  summaryWords,
} from '../../../words/workshop/evidence/reading/files.ts';
import { rowWith } from '../../../words/workshop/evidence/reading/rows.ts';
import { notesInWords } from '../../vocabulary/notes.ts';
import { unknownCellsInWords } from '../../vocabulary/unknownCells.ts';
import type { FileFacts } from '../../vocabulary/fileRead.ts';
import { mapper } from '../readers/mapper.ts';
import type { FileOutcome } from './fileOutcome.ts';
import type { RosterOutcome } from './rosterFile.ts';

/** What asks about columns already, or about what is read at all. */
const OF_COLUMNS: ReadonlySet<string> = new Set([
  'mapping',
  'roster',
  'worksheet',
  'words',
]);

/** Unreadable rows that are named; the pack lists more. */
const NAMED = 20;

/** One file in words: what it is, and what became of it. */
export interface FileSummary {
  file: string;
  lines: string[];
  /** Where somebody may say of its columns that they are others: the file. */
  byColumns: FileFacts | null;
}

/** What a file is and what became of it, line by line. */
export function summaryOf(
  file: string,
  outcome: FileOutcome | RosterOutcome,
): FileSummary {
  return { file, lines: linesOf(outcome), byColumns: recognisedFile(outcome) };
}

/** The file, where it was recognised: what is read by its columns can be answered again. */
function recognisedFile(
  outcome: FileOutcome | RosterOutcome,
): FileFacts | null {
  switch (outcome.kind) {
    case 'export':
      return outcome.read.reader.id === mapper.id ? null : outcome.read.facts;
    case 'asks':
      return outcome.asks.some(({ ask }) => OF_COLUMNS.has(ask)) ||
        outcome.recognised.reader === mapper.id
        ? null
        : outcome.facts;
    default:
      return outcome.facts;
  }
}

function linesOf(outcome: FileOutcome | RosterOutcome): string[] {
  if (outcome.kind === 'asks') return [outcome.name, outcome.recognised.reason];
  if (outcome.kind === 'roster') return rosterLines(outcome);
  if (outcome.kind === 'register') {
    const { kind, lines, findings, unreadable, unreadableLines } = outcome.part;
    const notes = notesInWords(outcome.part, 'sheet');
    return [
      sheetNames[kind],
      lines === 0
        ? summaryWords.noLines
        : summaryWords.lines(lines, findings.length, unreadableLines),
      ...rowLines(unreadable, unreadableLines),
      ...(notes === null ? [] : [notes]),
      ...outcome.notices,
    ];
  }
  const { reader, reason, rows, records, unreadable } = outcome.read;
  const { unreadableRows, unknownCells } = outcome.read;
  const notes = notesInWords(outcome.read);
  return [
    summaryWords.reader(reader.name, reader.certainty),
    reason,
    summaryWords.rows(rows, records, unreadable),
    ...rowLines(unreadableRows, unreadable),
    ...(notes === null ? [] : [notes]),
    ...unknownCells.slice(0, NAMED).map((cells) => unknownCellsInWords(cells)),
    ...reader.limits.map(({ why, instead }) =>
      instead === null ? why : `${why} ${instead}`,
    ),
    ...outcome.read.notices,
  ];
}

function rosterLines({
  roster: { people, unreadable, problems },
  columns: { used, unused },
  notices,
}: Extract<RosterOutcome, { kind: 'roster' }>): string[] {
  const columns = used.map(({ field, heading }) =>
    rosterColumn(field, heading),
  );
  return [
    rosterName,
    summaryWords.people(people.length, unreadable.length),
    summaryWords.columns(columns),
    ...notices,
    ...(unused.length > 0
      ? [summaryWords.unused(unused.slice(0, NAMED).join(', ').slice(0, 500))]
      : []),
    ...rowLines(unreadable, unreadable.length),
    ...problems.slice(0, NAMED),
    ...(problems.length > NAMED
      ? [summaryWords.moreProblems(problems.length - NAMED)]
      : []),
  ];
}

function rowLines(
  rows: readonly { row: number; reason: string }[],
  count: number,
): string[] {
  const named = rows
    .slice(0, NAMED)
    .map(({ row, reason }) => rowWith(row, reason));
  return count > named.length
    ? [...named, summaryWords.moreUnread(count - named.length)]
    : named;
}
