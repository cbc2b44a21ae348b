import type { RosterField } from '../../vocabulary/mappings/rosterMapping.ts';
import { notesInWords } from '../../vocabulary/notes.ts';
import { unknownCellsInWords } from '../../vocabulary/unknownCells.ts';
import type { FileFacts } from '../../vocabulary/fileRead.ts';
import { mapper } from '../readers/mapper.ts';
import { sheetName, type FileOutcome } from './fileOutcome.ts';
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
      sheetName(kind),
      lines === 0
        ? 'It has no lines below its headings, so nothing can be said of it.'
        : `${lines} lines, ${findings.length} findings, ${unreadableLines} not read`,
      ...rowLines(unreadable, unreadableLines),
      ...(notes === null ? [] : [notes]),
      ...outcome.notices,
    ];
  }
  const { reader, reason, rows, records, unreadable } = outcome.read;
  const { unreadableRows, unknownCells } = outcome.read;
  const notes = notesInWords(outcome.read);
  return [
    `${reader.name}; how sure its format is: ${reader.certainty}`,
    reason,
    `${rows} rows, ${records} records, ${unreadable} rows not read`,
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
  const columns = used.map(
    ({ field, heading }) => `${FIELDS[field]}: "${heading}"`,
  );
  return [
    'Roster',
    `${people.length} people, ${unreadable.length} rows with something that was not read`,
    `Columns: ${columns.join(', ')}`,
    ...notices,
    ...(unused.length > 0
      ? [`Not used: ${unused.slice(0, NAMED).join(', ').slice(0, 500)}`]
      : []),
    ...rowLines(unreadable, unreadable.length),
    ...problems.slice(0, NAMED),
    ...(problems.length > NAMED
      ? [`and ${problems.length - NAMED} more such rows; the report lists them`]
      : []),
  ];
}

const FIELDS: Record<RosterField, string> = {
  id: 'id',
  account: 'user name',
  mail: 'mail address',
  name: 'name',
  firstName: 'first name',
  surname: 'surname',
  unit: 'unit',
  manager: 'manager',
  start: 'start date',
  lastDay: 'last day',
  status: 'who has left',
};

function rowLines(
  rows: readonly { row: number; reason: string }[],
  count: number,
): string[] {
  const named = rows
    .slice(0, NAMED)
    .map(({ row, reason }) => `Row ${row}: ${reason}`);
  return count > named.length
    ? [...named, `and ${count - named.length} more; unreadable.csv lists them`]
    : named;
}
