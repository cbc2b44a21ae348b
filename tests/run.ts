import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { HoldError } from '../src/errors.ts';
import { ensureChromium } from './run/chromium.ts';
import { runScript } from './run/script.ts';
import {
  addCounts,
  countPlaywright,
  countStage,
  countVitest,
  type Counts,
} from './run/counts.ts';
import { lastLine, line, table, type Row } from './run/print.ts';
import { runStages, type Finished } from './run/schedule.ts';
import { STAGES, type Stage } from './run/stages.ts';

const PLACES = 2;
const reports = mkdtempSync(join(tmpdir(), 'hold-the-line-'));
const reportFile = (stage: Stage): string =>
  join(reports, `${stage.name}.json`);

/** The stage's own tests; null when it has none, or left no report to read. */
function ownCounts(stage: Stage): Counts | null {
  if (!stage.report) return null;
  const count = stage.report === 'vitest' ? countVitest : countPlaywright;
  try {
    const report: unknown = JSON.parse(readFileSync(reportFile(stage), 'utf8'));
    return count(report);
  } catch {
    return null;
  }
}

function row({ stage, outcome }: Finished): Row {
  const counts = countStage(outcome.kind, ownCounts(stage));
  return { name: stage.name, outcome, counts };
}

function say(finished: Finished): void {
  const { outcome } = finished;
  if (outcome.kind === 'failed') process.stdout.write(`\n${outcome.output}\n`);
  process.stdout.write(`${line(row(finished))}\n`);
}

async function main(): Promise<number> {
  ensureChromium();
  const finished = await runStages(
    STAGES,
    PLACES,
    (stage) => runScript(stage, reportFile(stage)),
    say,
  );
  const rows = finished.map(row);
  const sum = addCounts(rows.map(({ counts }) => counts));
  process.stdout.write(`\n${table(rows)}\n\n${lastLine(sum)}\n`);
  return sum.failed === 0 && sum.passed > 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof HoldError)) throw error;
  process.stderr.write(`${error.explain()}\n`);
  process.exitCode = 1;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
