import type { Browser } from '@playwright/test';

import { BUDGETS, GOALS, type Line } from './budgets.ts';
import { measureEvidence, printEvidence } from './evidence.ts';
import { measurePacks, printPacks } from './pack.ts';
import { machineIsQuiet } from './quiet.ts';
import { measureRecordsPage } from './recordsPage.ts';

/** What evidence costs: rows into the ledger, the pack in Node, and both on the page. */
export async function evidenceLines(browser: Browser): Promise<Line[]> {
  return [rowsLine(), packLine(), ...(await pageLines(browser))];
}

/** A million rows at the rate of the goal take ten seconds. */
function rowsLine(): Line {
  const runs = measureEvidence();
  console.log(`Evidence: reader and ledger\n${printEvidence(runs)}\n`);
  const slowest = Math.min(...runs.map((one) => one.rowsPerSecond));
  return {
    name: 'A million rows into the ledger',
    value: 1_000_000_000 / slowest,
    unit: 'ms',
    limit: 1_000_000_000 / GOALS.rowsPerSecond,
    kind: 'goal',
  };
}

function packLine(): Line {
  const quiet = machineIsQuiet();
  const runs = measurePacks();
  console.log(`Evidence: report and pack\n${printPacks(runs)}\n`);
  return timed(
    'Report and pack of 100,000 rows',
    runs[0]?.makeMs ?? Number.NaN,
    BUDGETS.packMs,
    quiet && machineIsQuiet(),
  );
}

async function pageLines(browser: Browser): Promise<Line[]> {
  const { reportMs, packMs, taskMs, quiet } = await measureRecordsPage(browser);
  const { packMs: most, pageTaskMs: longest } = BUDGETS;
  return [
    {
      name: '100,000 rows to a report on the page',
      value: reportMs,
      unit: 'ms',
    },
    timed('100,000 rows to a pack on the page', packMs, most, quiet),
    timed('Longest task of the page meanwhile', taskMs, longest, quiet),
  ];
}

/** A budget where the machine was quiet. Where it was not, the time says too little to fail anything. */
function timed(
  name: string,
  value: number,
  limit: number,
  quiet: boolean,
): Line {
  const kind = quiet ? 'budget' : 'goal';
  return { name, value, unit: 'ms', limit, kind };
}
