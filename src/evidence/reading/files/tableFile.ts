import { HoldError } from '../../../errors.ts';
import { bareCells, bareHead } from '../cells/bareCell.ts';
import { openTable, type OnRow } from '../intake/openTable.ts';
import { readRows } from '../readers/readRows.ts';
import type { FileFacts } from '../../vocabulary/fileRead.ts';
import type { Recognised, TableReader } from '../readers/reader.ts';
import type { TableHead } from '../../vocabulary/tableHead.ts';
import { recogniseTable, tableReader } from '../readers/tableReaders.ts';
import {
  exportOutcome,
  openAsks,
  type FileAsks,
  type FileOutcome,
  type OpenedExport,
  type OpenFile,
} from './fileOutcome.ts';
import type { OpenWith } from './inputFile.ts';
import { openMappedTable } from './mappedTable.ts';
import { openSheetFile, type OpenedSheet } from './sheetFile.ts';

type Opened = OpenedExport | { kind: 'sheet'; sheet: OpenedSheet } | FileAsks;

/** A CSV, a tab-separated text or a workbook: of its sheets the first that somebody knows. */
export function openTableFile(facts: FileFacts, given: OpenWith): OpenFile {
  const found: { opened: Opened | null; sheets: string[] } = {
    opened: null,
    sheets: [],
  };
  const intake = openTable(facts.file, (written) => {
    const own = openOwn(written, facts, given);
    const head = bareHead(written);
    const opened = own ?? openHead(head, facts, given);
    if (!opened) {
      found.sheets.push(columnsOf(head));
      return null;
    }
    found.opened = opened;
    const onRow = onRowOf(opened);
    if (own || !onRow) return onRow;
    return (cells, row) => onRow(bareCells(cells), row);
  });
  return {
    push: (bytes) => intake.push(bytes),
    end() {
      const { notices } = intake.end();
      if (!found.opened) throw unknown(facts.file, found.sheets);
      return outcomeOf(found.opened, notices);
    },
  };
}

function onRowOf(opened: Opened): OnRow | null {
  if (opened.kind === 'export') return opened.onRow;
  return opened.kind === 'sheet' ? opened.sheet.onRow : null;
}

/** A file of our own, whose cells are read as they are written; null when it is none. */
function openOwn(
  written: TableHead,
  facts: FileFacts,
  given: OpenWith,
): OpenedExport | FileAsks | null {
  const [recognised] = recogniseTable(written);
  if (!recognised) return null;
  const reader = tableReader(recognised.reader);
  return reader?.asWritten
    ? openReport(recognised, reader, written, facts, given)
    : null;
}

function outcomeOf(opened: Opened, notices: string[]): FileOutcome {
  if (opened.kind === 'asks') return opened;
  return opened.kind === 'sheet'
    ? opened.sheet.outcome()
    : opened.outcome(notices);
}

/** A register or a log; else a report that a reader knows; else what a person says of its columns. */
function openHead(
  head: TableHead,
  facts: FileFacts,
  given: OpenWith,
): Opened | null {
  const sheet = openSheetFile(head, facts, given);
  if (sheet) return { kind: 'sheet', sheet };
  const [recognised] = recogniseTable(head);
  const reader = recognised && tableReader(recognised.reader);
  return reader
    ? openReport(recognised, reader, head, facts, given)
    : openMappedTable(head, facts, given);
}

function openReport(
  recognised: Recognised,
  reader: TableReader,
  head: TableHead,
  facts: FileFacts,
  { answers, onRecord }: OpenWith,
): OpenedExport | FileAsks {
  const asks = openAsks(recognised.asks, answers);
  const { name, id } = reader;
  const asked = { kind: 'asks', facts, recognised, name, answers } as const;
  if (asks.length > 0) return { ...asked, asks };
  const rows = readRows(reader, recognised, head, facts, answers, (record) => {
    onRecord(record, id);
  });
  return {
    kind: 'export',
    onRow: rows.onRow,
    outcome: (notices) => exportOutcome(asked, rows, notices),
  };
}

function columnsOf({ rows }: TableHead): string {
  const widest = rows.find((cells) => cells.length > 1) ?? rows[0] ?? [];
  return widest.slice(0, 12).join(', ').slice(0, 300);
}

function unknown(file: string, sheets: readonly string[]): HoldError {
  return new HoldError(
    `No reader knows ${file}.`,
    `Its columns are: ${sheets.join(' | ') || 'none'}.`,
    'Say which columns hold what with a mapping, or export one of the reports that the managers page lists.',
  );
}
