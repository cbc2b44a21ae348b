import { holdError } from '../../../errors.ts';
import { wrongKinds } from '../../../words/workshop/evidence/reading/files.ts';
import {
  lacksColumns,
  mapperWords,
} from '../../../words/workshop/evidence/reading/mapper.ts';
import { bareCells, bareHead } from '../cells/bareCell.ts';
import { visible } from '../../../ground/quoted.ts';
import { openTable, type OnHead, type OnRow } from '../intake/openTable.ts';
import { mappingFits } from '../readers/mapper.ts';
import { readRows } from '../readers/readRows.ts';
import type { FileFacts } from '../../vocabulary/fileRead.ts';
import type { Recognised, TableReader } from '../readers/reader.ts';
import type { TableHead } from '../../vocabulary/tableHead.ts';
import { jobAidMappings } from '../registers/jobAidMappings.ts';
import { proposedMapping } from '../shipped/proposedMapping.ts';
import { recogniseTable, tableReader } from '../readers/tableReaders.ts';
import {
  exportOutcome,
  openAsks,
  withSheet,
  worksheetAsked,
  type FileAsks,
  type FileOutcome,
  type OpenedExport,
  type OpenFile,
} from './fileOutcome.ts';
import type { OpenWith } from './inputFile.ts';
import { openMappedTable } from './mappedTable.ts';
import { exportLikeness } from './exportSheet.ts';
import { sheetChoice } from './sheetChoice.ts';
import { openSheetFile, type OpenedSheet } from './sheetFile.ts';

type Opened = OpenedExport | { kind: 'sheet'; sheet: OpenedSheet } | FileAsks;

/** A CSV, a tab-separated text or a workbook: of its sheets the one that is chosen. */
export function openTableFile(facts: FileFacts, given: OpenWith): OpenFile {
  const found: { opened: Opened | null; columns: string } = {
    opened: null,
    columns: '',
  };
  const sheets = sheetChoice(given.answers.worksheet, exportLikeness(given));
  const onHead: OnHead = (written) => {
    const head = bareHead(written);
    const said = openAsSaid(head, facts, given);
    const own = said ? null : openOwn(written, facts, given);
    const opened = said ?? own ?? openHead(head, facts, given);
    found.opened = opened;
    found.columns = columnsOf(head);
    const onRow = opened && onRowOf(opened);
    if (own || !onRow) return onRow;
    return (cells, row) => onRow(bareCells(cells), row);
  };
  const intake = openTable(facts.file, onHead, sheets.choose);
  return {
    push: (bytes) => intake.push(bytes),
    end() {
      const { notices } = intake.end();
      const ask = sheets.asked();
      if (ask) return worksheetAsked(ask, facts, given.answers);
      if (!found.opened)
        throw holdError(wrongKinds.unknown(facts.file, found.columns));
      return withSheet(outcomeOf(found.opened, notices), sheets.chosen());
    },
  };
}

function onRowOf(opened: Opened): OnRow | null {
  if (opened.kind === 'export') return opened.onRow;
  return opened.kind === 'sheet' ? opened.sheet.onRow : null;
}

/**
 * The table as a person has said that it is read, whoever else knows it; null when
 * nobody has, or only of all files and this one has other columns.
 * @throws HoldError when this very file lacks what was said of it.
 */
function openAsSaid(
  head: TableHead,
  facts: FileFacts,
  given: OpenWith,
): Opened | null {
  const { mapping, shipped, sheet, pointed, byColumns, forAll } = given.answers;
  if (pointed || (sheet && !forAll)) {
    const opened = openSheetFile(head, facts, given, []);
    if (opened) return { kind: 'sheet', sheet: opened };
    if (sheet) throw holdError(lacksColumns(facts.file, visible(sheet.name)));
  }
  const isProposed =
    shipped !== undefined && proposedMapping(head)?.proposal.id === shipped;
  const isMeant = mapping ? !forAll || mappingFits(head, mapping) : byColumns;
  return isMeant || isProposed ? openMappedTable(head, facts, given) : null;
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
    ? opened.sheet.outcome(notices)
    : opened.outcome(notices);
}

/** A register or a log; else a report that a reader knows; else what a person says of its columns. */
function openHead(
  head: TableHead,
  facts: FileFacts,
  given: OpenWith,
): Opened | null {
  const { words, policy } = given;
  const ours = jobAidMappings(words, policy);
  const sheet = openSheetFile(head, facts, given, ours);
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
  { answers: said, onRecord }: OpenWith,
): OpenedExport | FileAsks {
  // What was said of the columns of all files says nothing of this one.
  const { mapping: unused, ...answers } = said;
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
    outcome: (notices) =>
      exportOutcome(
        asked,
        rows,
        unused
          ? [...notices, mapperWords.notUsed(visible(unused.name))]
          : notices,
      ),
  };
}

function columnsOf({ rows }: TableHead): string {
  const widest = rows.find((cells) => cells.length > 1) ?? rows[0] ?? [];
  return widest.slice(0, 12).join(', ').slice(0, 300);
}
