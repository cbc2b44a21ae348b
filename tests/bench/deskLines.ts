import type { Browser } from '@playwright/test';

import { previewServer } from '../e2e/support/preview.ts';
import { BUDGETS, type Line } from './budgets.ts';
import { type WatchedCall, watchCall } from './deskCall.ts';
import { median } from './median.ts';
import { machineIsQuiet } from './quiet.ts';

const RUNS = 5;
const CPU_SLOWDOWN = 4;
/** The frame that an LMS gives a course. */
const VIEW = { width: 1000, height: 600 };

/** How soon a move of a call is painted on a slow processor, and whether anything jumps meanwhile. */
export async function deskLines(browser: Browser): Promise<Line[]> {
  const quiet = machineIsQuiet();
  const preview = await previewServer({ courses: 'none' });
  const calls: WatchedCall[] = [];
  try {
    for (let run = 0; run < RUNS; run += 1)
      calls.push(await watchOnce(browser, preview.url));
  } finally {
    await preview.close();
  }
  const isQuiet = quiet && machineIsQuiet();
  const moves = medianMoves(calls);
  console.log(
    `The moves of a call, CPU ${CPU_SLOWDOWN} times slower, from the press to the next paint; median of ${RUNS} calls\n${moves
      .map(({ code, ms }) => `${ms.toFixed(0).padStart(8)} ms  ${code}`)
      .join(
        '\n',
      )}${isQuiet ? '' : '\nThe machine was busy; the times say little.'}\n`,
  );
  console.log(
    `What shifted in the first of them: ${calls[0]?.shifts.join(', ') || 'nothing'}\n`,
  );
  const sorted = moves.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  const timed = (name: string, value: number, limit?: number): Line => ({
    name,
    value,
    unit: 'ms',
    limit,
    kind: isQuiet ? 'budget' : 'goal',
  });
  return [
    timed('A move of a call painted, p50', at(0.5)),
    timed('A move of a call painted, worst (INP)', at(1), BUDGETS.moveMs),
    {
      name: 'Layout shift of a whole call',
      value: Number(Math.max(...calls.map(({ shift }) => shift)).toFixed(3)),
      unit: '',
      limit: BUDGETS.layoutShift,
      kind: 'budget',
    },
  ];
}

async function watchOnce(browser: Browser, site: string): Promise<WatchedCall> {
  const context = await browser.newContext({ viewport: VIEW });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', {
      rate: CPU_SLOWDOWN,
    });
    return await watchCall(page, site);
  } finally {
    await context.close();
  }
}

/** Every move of the call with the median of its times; each run presses the same ones. */
function medianMoves(calls: readonly WatchedCall[]): WatchedCall['presses'] {
  return (calls[0]?.presses ?? []).map(({ code }, place) => ({
    code,
    ms: median(calls.flatMap(({ presses }) => presses[place]?.ms ?? [])),
  }));
}
