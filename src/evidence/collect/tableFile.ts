import { HoldError } from '../../errors.ts';
import { openTable } from '../intake/openTable.ts';
import { asksUnderMapping, mappedPlaces, mapper } from '../readers/mapper.ts';
import { readRows, type RowsRead } from '../readers/readRows.ts';
import type { FileFacts, Recognised, TableHead } from '../readers/reader.ts';
import { openStatusWords } from '../readers/statusWords.ts';
import { recogniseTable, tableReader } from '../readers/tableReaders.ts';
import { jobAidMappings } from '../registers/jobAidMappings.ts';
import { openSheet, type OpenSheet } from '../registers/openSheet.ts';
import {
  openPointed,
  type PointedRead,
  type PointedSheet,
} from '../registers/pointed.ts';
import { recogniseSheet } from '../registers/recogniseSheet.ts';
import {
  openAsks,
  sheetName,
  type FileAsks,
  type FileOutcome,
  type OpenFile,
  type OpenWith,
} from './given.ts';
import type { Said } from '../settings/said.ts';

type Opened =
  | { kind: 'export'; rows: RowsRead; open: () => FileAsks | null }
  | { kind: 'register'; sheet: OpenSheet; recognised: Recognised }
  | { kind: 'pointed'; read: PointedRead; pointed: PointedSheet }
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
    if (opened.kind === 'register') return opened.sheet.read;
    return opened.kind === 'pointed' ? opened.read.read : null;
  });
  return {
    push: (bytes) => intake.push(bytes),
    end() {
      const { notices } = intake.end();
      if (!found.opened) throw unknown(facts.file, found.sheets);
      return outcomeOf(found.opened, facts, given.answers, notices);
    },
  };
}

function outcomeOf(
  opened: Opened,
  facts: FileFacts,
  answers: Said,
  notices: string[],
): FileOutcome {
  switch (opened.kind) {
    case 'asks':
      return opened;
    case 'export':
      return (
        opened.open() ?? {
          kind: 'export',
          read: { ...opened.rows.read(), notices },
        }
      );
    case 'register': {
      const { sheet, recognised } = opened;
      const asks = sheet.asks();
      const name = sheetName(sheet.part().kind);
      return asks.length > 0
        ? { kind: 'asks', facts, recognised, name, answers, asks }
        : { kind: 'register', part: sheet.part(), facts, answers };
    }
    case 'pointed': {
      const { pointed, read } = opened;
      const name = sheetName(pointed.sheet);
      const reason = 'Its columns have been pointed at.';
      const recognised = { reader: pointed.sheet, reason, asks: [] };
      const ask = { ask: 'words', pointed, groups: read.groups() } as const;
      return { kind: 'asks', facts, recognised, name, answers, asks: [ask] };
    }
  }
}

function openHead(
  head: TableHead,
  facts: FileFacts,
  given: OpenWith,
): Opened | null {
  const { pointed, sheet: own } = given.answers;
  const { words, policy } = given;
  if (pointed && !own) {
    const read = openPointed(head, pointed, { words, policy });
    if (read) return { kind: 'pointed', read, pointed };
  }
  const sheets = [...(own ? [own] : []), ...jobAidMappings(words, policy)];
  const sheet = recogniseSheet(head, sheets);
  if (sheet?.kind === 'refused')
    throw new HoldError(
      `${facts.file} cannot be read.`,
      sheet.reason,
      'Mend its heading row, and give it again.',
    );
  if (sheet) {
    const { found } = sheet;
    const opened = openSheet(found, facts, given);
    return {
      kind: 'register',
      sheet: {
        ...opened,
        read(cells, row) {
          if (row > found.headerRow) opened.read(cells, row);
        },
      },
      recognised: { reader: found.sheet, reason: found.reason, asks: [] },
    };
  }
  const recognised = recogniseTable(head)[0];
  const reader = recognised && tableReader(recognised.reader);
  return reader ? openExport(recognised, reader, head, facts, given) : null;
}

function openExport(
  recognised: Recognised,
  reader: NonNullable<ReturnType<typeof tableReader>>,
  head: TableHead,
  facts: FileFacts,
  { answers, ledger }: OpenWith,
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
    ledger.add(record, reader.id);
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
