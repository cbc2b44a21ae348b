import { sheetJudges } from '../../../src/evidence/known/registers/sheetJudges.ts';
import { makeEvidence } from '../../../src/evidence/collect/makeEvidence.ts';
import { openTable } from '../../../src/evidence/reading/intake/openTable.ts';
import { settle } from '../../../src/evidence/known/identity/settle.ts';
import { openLedger } from '../../../src/evidence/known/ledger/ledger.ts';
import type { Ledger } from '../../../src/evidence/known/ledger/ledger.ts';
import { jsonReader } from '../../../src/evidence/reading/readers/jsonReaders.ts';
import { readRows } from '../../../src/evidence/reading/readers/readRows.ts';
import type { Answers } from '../../../src/evidence/vocabulary/asks.ts';
import type {
  FileFacts,
  FileRead,
} from '../../../src/evidence/vocabulary/fileRead.ts';
import type { TableHead } from '../../../src/evidence/vocabulary/tableHead.ts';
import {
  recogniseTable,
  tableReader,
} from '../../../src/evidence/reading/readers/tableReaders.ts';
import { openTally } from '../../../src/evidence/reading/readers/tally.ts';
import { openSheet } from '../../../src/evidence/reading/registers/openSheet.ts';
import { recogniseSheet } from '../../../src/evidence/reading/registers/recogniseSheet.ts';
import type { RegisterPart } from '../../../src/evidence/vocabulary/registerPart.ts';
import type { Report } from '../../../src/evidence/known/report/report.ts';
import { readRoster } from '../../../src/evidence/reading/roster/readRoster.ts';
import { usualSettings } from '../../../src/evidence/settings/settings.ts';
import { encodeText, sha256Hex } from '../../../src/ground/bytes.ts';
import { mappings, policy } from './reading/registers/support.ts';

const ANSWERS: Answers = { zone: 'Europe/London', dateOrder: 'dmy' };
const AS_OF = '2026-11-24';

/** A file as rows with their numbers, before they are read. */
export interface RowsOf {
  name: string;
  kind: 'table' | 'sheet' | 'roster' | 'json';
  head: TableHead;
  rows: { cells: unknown; row: number }[];
}

/** The rows of a text file of a table, a register or a roster. */
export function rowsOf(
  name: string,
  kind: 'table' | 'sheet' | 'roster',
  text: string,
): RowsOf {
  const file: RowsOf = {
    name,
    kind,
    head: { file: name, sheet: null, rows: [] },
    rows: [],
  };
  const intake = openTable(name, (head) => {
    file.head = { ...head, rows: head.rows.map((cells) => [...cells]) };
    return (cells, row) => {
      file.rows.push({ cells: [...cells], row });
    };
  });
  intake.push(encodeText(text));
  intake.end();
  return file;
}

/** The values of our own export of records. */
export function valuesOf(name: string, values: readonly unknown[]): RowsOf {
  return {
    name,
    kind: 'json',
    head: { file: name, sheet: null, rows: [] },
    rows: values.map((cells, index) => ({ cells, row: index + 1 })),
  };
}

interface Reading {
  read: (cells: unknown, row: number) => void;
  end: () => { file?: FileRead; part?: RegisterPart };
}

/** Reads the rows in the order given, each by its own file, and makes report and pack. */
export async function madeFrom(
  files: readonly RowsOf[],
  order: readonly { file: string; row: number }[],
  names: Report['names'],
): Promise<{ report: string; sha256: string }> {
  const ledger = openLedger();
  const tables = files.filter(({ kind }) => kind !== 'roster');
  const readings = new Map(
    tables.map((file) => [file.name, openReading(file, ledger)]),
  );
  const rows = new Map(
    files.flatMap((file) =>
      file.rows.map(({ cells, row }) => [`${file.name} ${row}`, cells]),
    ),
  );
  for (const { file, row } of order)
    readings.get(file)?.read(rows.get(`${file} ${row}`), row);
  const ended = [...readings.values()].map(({ end }) => end());
  const roster = rosterIn(files, order);
  const { report, pack } = makeEvidence({
    gathered: {
      ledger,
      exports: ended.flatMap(({ file }) => file ?? []),
      registers: ended.flatMap(({ part }) => part ?? []),
      courses: [],
      roster,
      settled: settle(ledger.whos(), roster),
      answered: [],
      given: [],
      asks: [],
      refused: [],
    },
    releases: [],
    policy: {
      ...policy,
      organisation: { ...policy.organisation, timezone: 'Europe/London' },
    },
    settings: {
      ...usualSettings(),
      asOf: AS_OF,
      names,
      courses: ['Hold the Line', 'mfa-exceptions', 'Course module'],
    },
    pseudonymKey: 'a key of the manager',
  });
  return {
    report: JSON.stringify(report, null, 1),
    sha256: sha256Hex(await pack()),
  };
}

function rosterIn(
  files: readonly RowsOf[],
  order: readonly { file: string; row: number }[],
) {
  const file = files.find(({ kind }) => kind === 'roster');
  if (!file) return null;
  const cellsOf = new Map(file.rows.map(({ cells, row }) => [row, cells]));
  const header = { row: 1, cells: strings(cellsOf.get(1)) };
  const below = order.filter((one) => one.file === file.name && one.row > 1);
  const rows = below.map(({ row }) => ({
    row,
    cells: strings(cellsOf.get(row)),
  }));
  const read = readRoster([header, ...rows], factsOf(file), {
    dateOrder: 'dmy',
  });
  if (read.kind === 'ask') throw new Error('The roster asks.');
  return read.roster;
}

function openReading(file: RowsOf, ledger: Ledger): Reading {
  const facts = factsOf(file);
  if (file.kind === 'json') return openValues(facts, ledger);
  if (file.kind === 'sheet') {
    const found = recogniseSheet(file.head, mappings);
    if (found?.kind !== 'found') throw new Error('No register.');
    const sheet = openSheet(found.found, facts, {
      judges: sheetJudges(policy, AS_OF),
    });
    return {
      read: (cells, row) => {
        if (row > found.found.headerRow) sheet.read(strings(cells), row);
      },
      end: () => ({ part: sheet.part() }),
    };
  }
  const [recognised] = recogniseTable(file.head);
  const reader = recognised && tableReader(recognised.reader);
  if (!recognised || !reader) throw new Error(`No reader knows ${file.name}.`);
  const rows = readRows(reader, recognised, file.head, facts, ANSWERS, (one) =>
    ledger.add(one, reader.id),
  );
  return {
    read: (cells, row) => rows.onRow(strings(cells), row),
    end: () => ({ file: rows.read() }),
  };
}

function factsOf({ name }: RowsOf): FileFacts {
  return { file: name, sha256: sha256Hex(encodeText(name)) };
}

function openValues(facts: FileFacts, ledger: Ledger): Reading {
  const reader = jsonReader('hold_the_line_json');
  if (!reader) throw new Error('Our own reader is gone.');
  const read = reader.open(facts, ANSWERS);
  const tally = openTally(facts, ANSWERS);
  let count = 0;
  const recognised = { reader: reader.id, reason: 'Ours', asks: [] };
  return {
    read(value, row) {
      count += 1;
      tally.take(read(value, row), row, (one) => ledger.add(one, reader.id));
    },
    end: () => ({ file: tally.read(count, reader, recognised) }),
  };
}

function strings(cells: unknown): string[] {
  return Array.isArray(cells) ? cells.map(String) : [];
}
