import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

import { HoldError } from '../errors.ts';
import { requireFreePort } from '../preview/server.ts';
import { readPort, serve } from './preview.ts';
import { runCommand } from './runCommand.ts';
import { begin } from './terminal.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Step {
  /** What is being done, for the person who waits. */
  doing: string;
  /** The script that Node runs, with its arguments. */
  script: string[];
  /** How to see more when it fails. */
  look: string;
}

const STEPS: Step[] = [
  {
    doing: 'Building the site',
    script: [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build'],
    look: 'npm run build',
  },
  {
    doing: 'Making the package',
    script: [join(ROOT, 'src/cli/package.ts')],
    look: 'npm run package',
  },
];

await runCommand(async () => {
  const port = readPort(process.env['PORT']);
  // Before the build: a taken port should not cost a minute.
  await requireFreePort(port);
  for (const step of STEPS) await run(step);
  await serve(port);
});

/** Runs a step without its chatter. Throws HoldError with what it said when it fails. */
async function run({ doing, script, look }: Step): Promise<void> {
  begin(`${doing} … `);
  const begun = performance.now();
  const { code, said } = await output(script);
  if (code !== 0) {
    begin('failed\n\n');
    throw new HoldError(
      messageIn(said),
      `${doing} ended with code ${String(code)}, so there is nothing to serve.`,
      `Mend it and start again. For the whole output: ${look}`,
    );
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  begin(`${seconds} s\n`);
}

function output(
  script: string[],
): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, script, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    });
    const parts = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => {
        parts[name] += text;
      });
    const stop = (): void => {
      child.kill();
      process.exit(130);
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve({ code, said: parts.stderr.trim() || parts.stdout.trim() });
    });
  });
}

/** The end of what a failed step said, without its stack trace. */
function messageIn(said: string): string {
  const lines = stripVTControlCharacters(said)
    .split('\n')
    .filter((line) => !/^\s+at |^\s*Stack trace:|^Node\.js v/.test(line));
  return lines.slice(-30).join('\n').trim() || 'It failed without a word.';
}
