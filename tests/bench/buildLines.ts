import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { HoldError } from '../../src/errors.ts';
import { GOALS, type Line } from './budgets.ts';
import { projectWith } from './manyCourses.ts';
import { keepFirstCourse } from './oneCourse.ts';
import { machineIsQuiet } from './quiet.ts';

const MANY = 100;

/** Names the variable that says where processes write what they took. */
const TOOK_FILE = 'BENCH_TOOK';

/** Has each process of a build write at its end how much memory it took at most, in kB, and how much processor time, in µs. */
const SAYS_TOOK = `
import { isMainThread } from 'node:worker_threads';
import { appendFileSync } from 'node:fs';
if (isMainThread) process.on('exit', () => {
  const it = process.resourceUsage();
  const took = it.userCPUTime + it.systemCPUTime;
  appendFileSync(process.env.${TOOK_FILE}, it.maxRSS + ' ' + took + ';');
});`;

interface Built {
  seconds: number;
  /** Of processor time, all processes together, which says something on a busy machine too. */
  worked: number;
  /** The most that each process took, added up. */
  bytes: number;
}

/** What a build takes: of the courses that there are and of the first alone, the first time and again, and of a hundred more. */
export async function buildLines(): Promise<Line[]> {
  const quiet = machineIsQuiet();
  const few = await projectWith(0);
  const first = buildIn(few);
  const again = buildIn(few);
  await rm(few, { recursive: true });
  const one = await projectWith(0);
  const course = await keepFirstCourse(one);
  const alone = buildIn(one);
  const aloneAgain = buildIn(one);
  await rm(one, { recursive: true });
  const many = await projectWith(MANY);
  const hundred = buildIn(many);
  await rm(many, { recursive: true });
  if (!quiet || !machineIsQuiet())
    console.log('The machine was busy; the times say little.');
  const worked = [first, again, alone, aloneAgain, hundred].map((it) =>
    it.worked.toFixed(1),
  );
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
    { name: `Build of ${course} alone`, value: alone.seconds, unit: 's' },
    {
      name: 'Build of it, nothing changed in the cases',
      value: aloneAgain.seconds,
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
  const tookFile = join(folder, 'took.txt');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(SAYS_TOOK)}`,
        [TOOK_FILE]: tookFile,
      },
    },
  );
  const seconds = (performance.now() - begun) / 1000;
  if (status === 0) return { seconds, ...tookIn(tookFile) };
  throw new HoldError(
    'A build of the bench failed.',
    `${stdout}${stderr}`.slice(-4000).trim(),
    `Mend that first; the project lies in ${folder}.`,
  );
}

/** What the processes of one build wrote; the next begins a file of its own. */
function tookIn(file: string): Pick<Built, 'worked' | 'bytes'> {
  const parts = readFileSync(file, 'utf8').split(';').slice(0, -1);
  rmSync(file);
  const rows = parts.map((part) => part.split(' ').map(Number));
  const sum = (place: number) =>
    rows.reduce((all, row) => all + (row[place] ?? 0), 0);
  return { worked: sum(1) / 1e6, bytes: sum(0) * 1024 };
}
