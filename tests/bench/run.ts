import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

import { type Browser, chromium } from '@playwright/test';

import { HoldError } from '../../src/errors.ts';
import { CHROMIUM_ARGS, ensureChromium } from '../run/chromium.ts';
import { buildLines } from './buildLines.ts';
import { BUDGETS, GOALS, isOver, printLines, type Line } from './budgets.ts';
import { deskLines } from './deskLines.ts';
import { editLines } from './edit/editLines.ts';
import { evidenceLines } from './evidenceLines.ts';
import { type FirstLaunch, printServed } from './first-launch.ts';
import { serveInFrame } from './lms.ts';
import {
  measureLaunch,
  measureStandard,
  type StandardCost,
} from './measureStandard.ts';
import { builtPackage } from './package.ts';
import { measurePaint } from './paint.ts';
import { printStandards } from './printStandards.ts';
import { BENCH_STANDARDS, type BenchStandard } from './standards.ts';

const RUNS = 3;
/** `npm run bench -- desk` measures the practice desk and nothing else. */
const ONLY_DESK = process.argv.includes('desk');
/** `npm run bench -- edit` times how soon an edit is on screen, and nothing else. */
const ONLY_EDIT = process.argv.includes('edit');
/** `npm run bench -- build` times builds and nothing else. */
const ONLY_BUILD = process.argv.includes('build');

/** Builds and returns the seconds that it took; null when there is a build already and `--build` is not given. */
function build(): number | null {
  const asked = process.argv.includes('--build');
  if (!asked && existsSync('dist/site')) return null;
  const begun = performance.now();
  npm('build');
  return (performance.now() - begun) / 1000;
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

function budgetsOf(
  name: string,
  standard: BenchStandard,
  zipBytes: number,
  launch: FirstLaunch,
): Line[] {
  return [
    budget(
      `${name}: JavaScript on first launch`,
      launch.javascriptBytes,
      'B',
      BUDGETS.javascriptBytes[standard],
    ),
    budget(
      `${name}: everything on first launch`,
      launch.totalBytes,
      'B',
      BUDGETS.totalBytes,
    ),
    budget(
      `${name}: requests on first launch`,
      launch.requests,
      '',
      BUDGETS.requests,
    ),
    budget(`${name}: zip`, zipBytes, 'B', BUDGETS.zipBytes),
  ];
}

/** What a first launch of the German course costs. */
async function germanLines(browser: Browser): Promise<Line[]> {
  const lines: Line[] = [];
  for (const standard of BENCH_STANDARDS) {
    const { zipBytes, launch } = await measureLaunch(standard, browser, 'de');
    lines.push(...budgetsOf(`${standard}, German`, standard, zipBytes, launch));
  }
  return lines;
}

async function paintLines(browser: Browser): Promise<Line[]> {
  const { files } = await builtPackage('scorm12');
  const lms = await serveInFrame('scorm12', files);
  const paint = await measurePaint(browser, lms, RUNS);
  lms.close();
  return [
    goal('First contentful paint in the LMS frame', paint.first, GOALS.paintMs),
    goal(
      'Largest contentful paint in the LMS frame',
      paint.largest,
      GOALS.paintMs,
    ),
    goal('Total blocking time', paint.blocking, GOALS.blockingMs),
  ];
}

async function measure(): Promise<Line[]> {
  if (ONLY_BUILD) return buildLines();
  const seconds = ONLY_EDIT ? null : build();
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...CHROMIUM_ARGS],
  });
  try {
    if (ONLY_EDIT) return await editLines(browser);
    if (ONLY_DESK) return await deskLines(browser);
    const costs: StandardCost[] = [];
    for (const standard of BENCH_STANDARDS)
      costs.push(await measureStandard(standard, browser));
    for (const { standard, launch } of costs)
      console.log(
        `The first launch of ${standard} asks for\n${printServed(launch.served)}\n`,
      );
    console.log(`${printStandards(costs)}\n`);
    return [
      ...costs.flatMap(({ standard, zipBytes, launch }) =>
        budgetsOf(standard, standard, zipBytes, launch),
      ),
      ...(await germanLines(browser)),
      ...(await paintLines(browser)),
      ...(await deskLines(browser)),
      ...(await evidenceLines(browser)),
      ...(seconds === null
        ? []
        : [{ name: 'Build of the site', value: seconds, unit: 's' } as const]),
    ];
  } finally {
    await browser.close();
  }
}

try {
  const lines = await measure();
  console.log(printLines(lines));
  if (!ONLY_BUILD && !ONLY_EDIT)
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
