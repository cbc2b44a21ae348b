import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_ARGS } from '../../src/build/buildCommand.ts';
import { HoldError } from '../../src/errors.ts';
import { watchMemory } from './heldMemory.ts';

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

/** What one build took. */
export interface Built {
  seconds: number;
  /** Of processor time, all processes together, which says something on a busy machine too. */
  worked: number;
  /** The most that all processes held at one time; null where the system does not tell. */
  held: number | null;
  /** The most that each process took, added up: too much, for not all take it at one time, and they share pages. */
  peaks: number;
}

/**
 * Builds the project in a folder.
 * @throws HoldError with the end of what the build said, where it fails.
 */
export async function buildIn(folder: string): Promise<Built> {
  const begun = performance.now();
  const tookFile = join(folder, 'took.txt');
  const child = spawn(process.execPath, BUILD_ARGS, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(SAYS_TOOK)}`,
      [TOOK_FILE]: tookFile,
    },
  });
  const memory = watchMemory(child.pid ?? 0);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const [code]: unknown[] = await once(child, 'close');
  const held = memory.most();
  const seconds = (performance.now() - begun) / 1000;
  if (code === 0) return { seconds, held, ...tookIn(tookFile) };
  throw new HoldError(
    'A build of the bench failed.',
    said.slice(-4000).trim(),
    `Mend that first; the project lies in ${folder}.`,
  );
}

/** What the processes of one build wrote; the next begins a file of its own. */
function tookIn(file: string): Pick<Built, 'worked' | 'peaks'> {
  const parts = readFileSync(file, 'utf8').split(';').slice(0, -1);
  rmSync(file);
  const rows = parts.map((part) => part.split(' ').map(Number));
  const sum = (place: number) =>
    rows.reduce((all, row) => all + (row[place] ?? 0), 0);
  return { worked: sum(1) / 1e6, peaks: sum(0) * 1024 };
}
