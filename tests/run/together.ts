import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  addCounts,
  countPlaywright,
  countStage,
  countVitest,
  type Counts,
} from './counts.ts';
import { line, table, type Row } from './print.ts';
import { runStages, type Finished } from './schedule.ts';
import { runScript } from './script.ts';
import type { Stage } from './stages.ts';

const PLACES = 2;

/** The stage's own tests; null when it has none, or left no report to read. */
function ownCounts(stage: Stage, file: string): Counts | null {
  if (!stage.report) return null;
  const count = stage.report === 'vitest' ? countVitest : countPlaywright;
  try {
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return count(report);
  } catch {
    return null;
  }
}

/** Runs the stages, prints each as it ends and all in a table, and adds them up. `env` is what they are told besides. */
export async function runTogether(
  stages: readonly Stage[],
  env: Record<string, string> = {},
): Promise<Counts> {
  const reports = mkdtempSync(join(tmpdir(), 'hold-the-line-'));
  const fileOf = (stage: Stage) => join(reports, `${stage.name}.json`);
  const rowOf = ({ stage, outcome }: Finished): Row => {
    const counts = countStage(outcome.kind, ownCounts(stage, fileOf(stage)));
    return { name: stage.name, outcome, counts };
  };
  const say = (finished: Finished): void => {
    const { outcome } = finished;
    if (outcome.kind === 'failed') console.log(`\n${outcome.output}`);
    console.log(line(rowOf(finished)));
  };
  try {
    const run = (stage: Stage) => runScript(stage, fileOf(stage), env);
    const rows = (await runStages(stages, PLACES, run, say)).map(rowOf);
    console.log(`\n${table(rows)}\n`);
    return addCounts(rows.map(({ counts }) => counts));
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}
