import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { HoldError } from '../../src/errors.ts';
import { GOALS, type Line } from './budgets.ts';
import { projectWith } from './manyCourses.ts';
import { machineIsQuiet } from './quiet.ts';

const MANY = 100;

/** Has a process say at its end how much memory it took at most, in kB, and how much processor time, in µs. */
const SAYS_PEAK = `data:text/javascript,process.on('exit',()=>{const r=process.resourceUsage();console.log('TOOK '+r.maxRSS+' '+(r.userCPUTime+r.systemCPUTime))})`;

interface Built {
  seconds: number;
  /** Of processor time, which says something on a busy machine too. */
  worked: number;
  bytes: number;
}

/** What a build takes: of the courses that there are, the first time and again, and of a hundred more. */
export async function buildLines(): Promise<Line[]> {
  const quiet = machineIsQuiet();
  const few = await projectWith(0);
  const first = buildIn(few);
  const again = buildIn(few);
  await rm(few, { recursive: true });
  const many = await projectWith(MANY);
  const hundred = buildIn(many);
  await rm(many, { recursive: true });
  if (!quiet || !machineIsQuiet())
    console.log('The machine was busy; the times say little.');
  const worked = [first, again, hundred].map((it) => it.worked.toFixed(1));
  console.log(`Of processor time they took ${worked.join(', ')} s.\n`);
  return [
    { name: 'Build, nothing kept', value: first.seconds, unit: 's' },
    {
      name: 'Build, nothing changed in the cases',
      value: again.seconds,
      unit: 's',
      limit: GOALS.buildSeconds,
      kind: 'goal',
    },
    {
      name: `Build with ${MANY} small courses more, nothing kept`,
      value: hundred.seconds,
      unit: 's',
      limit: GOALS.manySeconds,
      kind: 'goal',
    },
    {
      name: 'Its memory at most',
      value: hundred.bytes,
      unit: 'B',
      limit: GOALS.manyBytes,
      kind: 'goal',
    },
  ];
}

function buildIn(folder: string): Built {
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      SAYS_PEAK,
      join(folder, 'node_modules/astro/bin/astro.mjs'),
      'build',
    ],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  const seconds = (performance.now() - begun) / 1000;
  const took = /^TOOK (\d+) (\d+)$/m.exec(stdout);
  if (status === 0 && took)
    return {
      seconds,
      worked: Number(took[2]) / 1e6,
      bytes: Number(took[1]) * 1024,
    };
  throw new HoldError(
    'A build of the bench failed.',
    `${stdout}${stderr}`.slice(-4000).trim(),
    `Mend that first; the project lies in ${folder}.`,
  );
}
