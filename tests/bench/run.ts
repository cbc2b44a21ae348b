import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

import { chromium } from '@playwright/test';

import { HoldError } from '../../src/errors.ts';
import { CHROMIUM_ARGS, ensureChromium } from '../run/chromium.ts';
import { BUDGETS, GOALS, isOver, printLines, type Line } from './budgets.ts';
import { measureEvidence, printEvidence } from './evidence.ts';
import { measureFirstLaunch, printServed } from './first-launch.ts';
import { serveInFrame } from './lms.ts';
import { readPackage } from './package.ts';
import { measurePaint } from './paint.ts';

const RUNS = 3;

/** Builds and returns the seconds that it took; null when there is a build already and `--build` is not given. */
function build(): number | null {
  const asked = process.argv.includes('--build');
  if (!asked && existsSync('dist/site') && existsSync('dist/packages'))
    return null;
  const begun = performance.now();
  npm('build');
  const seconds = (performance.now() - begun) / 1000;
  npm('package');
  return seconds;
}

function npm(script: string): void {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['run', '--silent', script],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status === 0) return;
  throw new HoldError(
    `npm run ${script} failed.`,
    `${stdout}${stderr}`.trim(),
    'Mend that first; the bench measures what it makes.',
  );
}

const budget = (
  name: string,
  value: number,
  unit: Line['unit'],
  limit: number,
): Line => ({ name, value, unit, limit, kind: 'budget' });

const goal = (name: string, value: number, limit: number): Line => ({
  name,
  value,
  unit: 'ms',
  limit,
  kind: 'goal',
});

/** A million rows at the rate of the goal take ten seconds. */
function evidence(): Line {
  const runs = measureEvidence();
  console.log(`Evidence: reader and ledger\n${printEvidence(runs)}\n`);
  const slowest = Math.min(...runs.map((one) => one.rowsPerSecond));
  return goal(
    'A million rows into the ledger',
    1_000_000_000 / slowest,
    1_000_000_000 / GOALS.rowsPerSecond,
  );
}

async function measure(): Promise<Line[]> {
  const rows = evidence();
  const seconds = build();
  const { zipBytes, files } = readPackage();
  const lms = await serveInFrame(files);
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...CHROMIUM_ARGS],
  });
  try {
    const launch = await measureFirstLaunch(browser, lms);
    const paint = await measurePaint(browser, lms, RUNS);
    console.log(`The first launch asks for\n${printServed(launch.served)}\n`);
    return [
      budget(
        'JavaScript on first launch, gzip',
        launch.javascriptBytes,
        'B',
        BUDGETS.javascriptBytes,
      ),
      budget(
        'Everything on first launch, gzip',
        launch.totalBytes,
        'B',
        BUDGETS.totalBytes,
      ),
      budget('Requests on first launch', launch.requests, '', BUDGETS.requests),
      budget('SCORM 1.2 zip', zipBytes, 'B', BUDGETS.zipBytes),
      goal(
        'First contentful paint in the LMS frame',
        paint.first,
        GOALS.paintMs,
      ),
      goal(
        'Largest contentful paint in the LMS frame',
        paint.largest,
        GOALS.paintMs,
      ),
      goal('Total blocking time', paint.blocking, GOALS.blockingMs),
      rows,
      ...(seconds === null
        ? []
        : [{ name: 'Build of the site', value: seconds, unit: 's' } as const]),
    ];
  } finally {
    await browser.close();
    lms.close();
  }
}

try {
  const lines = await measure();
  console.log(printLines(lines));
  console.log(
    `\nFirst launch: until load + 1 s, an empty cache, bodies gzipped at level 6, headers not counted.
Paint: median of ${RUNS} launches, CPU 4 times slower, 562 ms latency, 1.47 Mbit/s, 390 by 844 pixels.`,
  );
  const failed = lines.some((line) => line.kind === 'budget' && isOver(line));
  process.exitCode = failed ? 1 : 0;
} catch (error) {
  if (!(error instanceof HoldError)) throw error;
  console.error(error.explain());
  process.exitCode = 1;
}
