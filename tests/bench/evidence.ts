import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { HoldError } from '../../src/errors.ts';
import { openTable } from '../../src/evidence/reading/intake/openTable.ts';
import { openLedger } from '../../src/evidence/known/ledger/ledger.ts';
import { readRows } from '../../src/evidence/reading/readers/readRows.ts';
import {
  recogniseTable,
  tableReader,
} from '../../src/evidence/reading/readers/tableReaders.ts';
import { moodleRows } from './moodleRows.ts';
import { processorMs } from './processor.ts';

/** What one run of reader and ledger cost. */
interface EvidenceRun {
  rows: number;
  learners: number;
  records: number;
  /** Reading and folding, without making the rows, in time of the processor. */
  rowsPerSecond: number;
  /** To give the records at the end. */
  recordsMs: number;
  /** What the ledger holds when all rows are in, in MB. */
  ledgerMb: number;
}

const RUNS = [
  { rows: 100_000, learners: 20_000 },
  { rows: 1_000_000, learners: 20_000 },
  { rows: 1_000_000, learners: 40_000 },
] as const;

/**
 * Reads Moodle reports as the command does, chunk by chunk, into a ledger: a hundred
 * thousand rows and a million of the same learners, and a million of twice as many.
 */
export function measureEvidence(): EvidenceRun[] {
  // The first run pays for the compiler.
  run(20_000, 5_000);
  return RUNS.map(({ rows, learners }) => run(rows, learners));
}

function run(rows: number, learners: number): EvidenceRun {
  const before = heapMb();
  const ledger = openLedger();
  const intake = openTable('grades.txt', (head) => {
    const [recognised] = recogniseTable(head);
    const reader = recognised && tableReader(recognised.reader);
    if (!reader)
      throw new HoldError(
        'No reader knows the rows of the bench.',
        'They should be a Moodle SCORM basic report.',
        'Mend tests/bench/moodleRows.ts.',
      );
    const facts = { file: 'grades.txt', sha256: '0'.repeat(64) };
    const answers = { zone: 'Europe/London' };
    return readRows(reader, recognised, head, facts, answers, (record) => {
      ledger.add(record, reader.id);
    }).onRow;
  });
  let milliseconds = 0;
  const timed = (work: () => void): void => {
    const begun = processorMs();
    work();
    milliseconds += processorMs() - begun;
  };
  for (const chunk of moodleRows(rows, learners))
    timed(() => intake.push(chunk));
  timed(() => intake.end());
  const ledgerMb = heapMb() - before;
  const begun = processorMs();
  const records = ledger.records().length;
  const recordsMs = processorMs() - begun;
  const rowsPerSecond = Math.round(rows / (milliseconds / 1000));
  return { rows, learners, records, rowsPerSecond, recordsMs, ledgerMb };
}

/** What is alive, after the garbage is gone. */
function heapMb(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (isCollector(collect)) collect();
  return process.memoryUsage().heapUsed / 1_000_000;
}

function isCollector(value: unknown): value is () => void {
  return typeof value === 'function';
}

/** The figures as a table. */
export function printEvidence(runs: readonly EvidenceRun[]): string {
  const heading =
    '     rows  learners   records     rows/s  ledger MB  bytes/record  records() ms';
  const lines = runs.map((one) =>
    [
      one.rows.toLocaleString('en-GB').padStart(9),
      one.learners.toLocaleString('en-GB').padStart(10),
      one.records.toLocaleString('en-GB').padStart(10),
      one.rowsPerSecond.toLocaleString('en-GB').padStart(11),
      one.ledgerMb.toFixed(1).padStart(11),
      String(Math.round((one.ledgerMb * 1_000_000) / one.records)).padStart(14),
      one.recordsMs.toFixed(0).padStart(14),
    ].join(''),
  );
  return [heading, ...lines].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(printEvidence(measureEvidence()));
