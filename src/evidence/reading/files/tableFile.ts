import { HoldError } from '../../../errors.ts';
import { openTable } from '../intake/openTable.ts';
import { asksUnderMapping, mappedPlaces, mapper } from '../readers/mapper.ts';
import { readRows, type RowsRead } from '../readers/readRows.ts';
import type { FileFacts } from '../../vocabulary/fileRead.ts';
import type { Recognised } from '../readers/reader.ts';
import type { TableHead } from '../../vocabulary/tableHead.ts';
import { openStatusWords } from '../readers/statusWords.ts';
import { recogniseTable, tableReader } from '../readers/tableReaders.ts';
import {
  openAsks,
  type FileAsks,
  type FileOutcome,
  type OpenFile,
  type OpenWith,
} from './given.ts';
import { noExport } from './misplaced.ts';
import { openSheetFile, type OpenedSheet } from './sheetFile.ts';

type Opened =
  | { kind: 'export'; rows: RowsRead; open: () => FileAsks | null }
  | { kind: 'sheet'; sheet: OpenedSheet }
  | FileAsks;

/** A CSV, a tab-separated text or a workbook: of its sheets the first that somebody knows. */
export function openTableFile(facts: FileFacts, given: OpenWith): OpenFile {
  const found: { opened: Opened | null; sheets: string[] } = {
    opened: null,
    sheets: [],
  };
  const intake = openTable(facts.file, (head) => {
    const opened = openHead(head, facts, given);
    if (!opened) {
      found.sheets.push(columnsOf(head));
      return null;
    }
    found.opened = opened;
    if (opened.kind === 'export') return opened.rows.onRow;
    return opened.kind === 'sheet' ? opened.sheet.onRow : null;
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

function outcomeOf(opened: Opened, notices: string[]): FileOutcome {
  if (opened.kind === 'asks') return opened;
  if (opened.kind === 'sheet') return opened.sheet.outcome();
  return (
    opened.open() ?? {
      kind: 'export',
      read: { ...opened.rows.read(), notices },
    }
  );
}

function openHead(
  head: TableHead,
  facts: FileFacts,
  given: OpenWith,
): Opened | null {
  const sheet = openSheetFile(head, facts, given);
  if (sheet) return { kind: 'sheet', sheet };
  const recognised = recogniseTable(head)[0];
  const isUnknown = recognised?.reader === mapper.id && !given.answers.mapping;
  const other = isUnknown ? noExport(head) : null;
  if (other) throw other;
  const reader = recognised && tableReader(recognised.reader);
  return reader ? openExport(recognised, reader, head, facts, given) : null;
}

function openExport(
  recognised: Recognised,
  reader: NonNullable<ReturnType<typeof tableReader>>,
  head: TableHead,
  facts: FileFacts,
  { answers, onRecord }: OpenWith,
): Opened {
  // Which columns hold dates is known only once a person has said so.
  const more =
    reader.id === mapper.id && answers.mapping
      ? asksUnderMapping(head, answers.mapping)
      : [];
  const asks = openAsks([...recognised.asks, ...more], answers);
  const asked = { kind: 'asks', facts, recognised, name: reader.name } as const;
  if (asks.length > 0) return { ...asked, answers, asks };
  const rows = readRows(reader, recognised, head, facts, answers, (record) => {
    onRecord(record, reader.id);
  });
  const mapping = reader.id === mapper.id && answers.mapping;
  if (!mapping) return { kind: 'export', rows, open: () => null };
  const words = openStatusWords(head, mapping);
  const headerRow = mappedPlaces(head, mapping).headerRow + 1;
  return {
    kind: 'export',
    rows: {
      ...rows,
      onRow(cells, row) {
        if (row > headerRow) words.see(cells);
        rows.onRow(cells, row);
      },
    },
    open() {
      const ask = words.ask();
      return ask && { ...asked, answers, asks: [ask] };
    },
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
