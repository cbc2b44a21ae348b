import { spawn } from 'node:child_process';

import type { Outcome } from './schedule.ts';
import type { Stage } from './stages.ts';

/** A stage that takes longer hangs; the whole run must end by itself. */
const LIMIT_MINUTES = 60;

/** Runs the stage's npm script and keeps what it prints. `report` is where its JSON report goes, `env` what it is told besides. */
export function runScript(
  stage: Stage,
  report: string,
  env: Record<string, string> = {},
): Promise<Outcome> {
  const begun = performance.now();
  const args = [
    'run',
    '--silent',
    ...stage.script,
    ...reporters(stage, report),
  ];
  const child = spawn('npm', args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      FORCE_COLOR: '0',
      ...env,
    },
  });
  let output = '';
  const keep = (text: string): void => {
    output += text;
  };
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  const limit = setTimeout(() => {
    keep(`\nStopped after ${LIMIT_MINUTES} minutes.\n`);
    child.kill();
  }, LIMIT_MINUTES * 60_000);
  return new Promise((resolve) => {
    const end = (kind: 'passed' | 'failed'): void => {
      clearTimeout(limit);
      const seconds = (performance.now() - begun) / 1000;
      resolve({ kind, seconds, output: output.trim() });
    };
    child.on('error', (error) => {
      keep(error.message);
      end('failed');
    });
    child.on('close', (code) => {
      end(code === 0 ? 'passed' : 'failed');
    });
  });
}

function reporters(stage: Stage, report: string): string[] {
  if (stage.report === 'vitest')
    return [
      '--',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ];
  if (stage.report === 'playwright') return ['--', '--reporter=line,json'];
  return [];
}
