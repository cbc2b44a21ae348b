import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { z } from 'astro/zod';

import { givenFile } from '../../src/cli/evidenceFiles.ts';
import { readHouse } from '../../src/cli/house.ts';
import { HoldError } from '../../src/errors.ts';
import { makeEvidence } from '../../src/evidence/collect/makeEvidence.ts';
import { readAll } from '../../src/evidence/collect/readAll.ts';
import { usualSettings } from '../../src/evidence/settings/settings.ts';
import { moodleFile } from './moodleFile.ts';
import { processorMs } from './processor.ts';

const PackRun = z.object({
  rows: z.number(),
  learners: z.number(),
  /** Report and pack, when all rows are in the ledger, in time of the processor. */
  makeMs: z.number(),
  /** The most memory that the whole process had, reading included. */
  peakMb: z.number(),
  packMb: z.number(),
});

/** What report and pack cost in Node. */
type PackRun = z.infer<typeof PackRun>;

const RUNS = [
  [100_000, 20_000],
  [1_000_000, 20_000],
  [100_000, 100_000],
] as const;

const HERE = fileURLToPath(import.meta.url);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ZONE = 'Europe/London';
const AS_OF = '2026-11-24';

/** So often the first is run, which is held against a limit; the others once. */
const TIMES = 3;

/** Reads Moodle reports and makes packs of them, each in a process of its own, whose memory is counted. */
export function measurePacks(): PackRun[] {
  return RUNS.map(([rows, learners], place) => {
    const runs = Array.from({ length: place === 0 ? TIMES : 1 }, () => {
      const args = [HERE, String(rows), String(learners)];
      const said = execFileSync(process.execPath, args);
      return PackRun.parse(JSON.parse(said.toString()));
    });
    // The quickest, since what else the machine does only adds to it.
    return runs.reduce((best, one) => (one.makeMs < best.makeMs ? one : best));
  });
}

async function run(rows: number, learners: number): Promise<PackRun> {
  const { policy, sheets, releases } = readHouse(ROOT, null, 'en');
  const report = moodleFile(rows, learners);
  const gathered = await readAll({
    files: [givenFile(report.path)],
    roster: null,
    answersAbout: () => ({ zone: ZONE }),
    words: sheets,
    policy,
    asOf: AS_OF,
  });
  if (gathered.exports.length === 0)
    throw new HoldError(
      'No reader knows the rows of the bench.',
      'They were taken for something else than a report of Moodle.',
      'Mend tests/bench/moodleRows.ts.',
    );
  const begun = processorMs();
  const pack = await makeEvidence({
    gathered,
    releases,
    policy,
    settings: { ...usualSettings(), asOf: AS_OF },
    pseudonymKey: null,
  }).pack();
  // The report is a source that stands in the pack, and is gone through again for it.
  report.remove();
  return {
    rows,
    learners,
    makeMs: processorMs() - begun,
    peakMb: process.resourceUsage().maxRSS / 1000,
    packMb: pack.length / 1_000_000,
  };
}

/** The figures as a table. */
export function printPacks(runs: readonly PackRun[]): string {
  const lines = runs.map((one) =>
    [
      one.rows.toLocaleString('en-GB').padStart(9),
      one.learners.toLocaleString('en-GB').padStart(10),
      (one.makeMs / 1000).toFixed(1).padStart(18),
      one.peakMb.toFixed(0).padStart(16),
      one.packMb.toFixed(1).padStart(10),
    ].join(''),
  );
  return [
    '     rows  learners  report and pack s  peak memory MB   pack MB',
    ...lines,
  ].join('\n');
}

if (process.argv[1] === HERE) {
  const [rows, learners] = process.argv.slice(2).map(Number);
  console.log(
    rows && learners
      ? JSON.stringify(await run(rows, learners))
      : printPacks(measurePacks()),
  );
}
