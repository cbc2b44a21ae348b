import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

import { HoldError } from '../errors.ts';
import { stepEnds } from '../words/workshop/cli/package/site.ts';
import { begin } from './terminal.ts';

/** A part of a command that runs in a process of its own. */
export interface Step {
  /** What is being done, for the person who waits. */
  doing: string;
  /** The script that Node runs, with its arguments. */
  script: string[];
  /** How to see more when it fails. */
  look: string;
  /** That it ended with a code, and what cannot be done then. */
  ended: (code: string) => string;
}

/** Runs a step without its chatter, in the project's folder. Throws HoldError with what it said when it fails. */
export async function runStep(
  { doing, script, look, ended }: Step,
  root: string,
): Promise<void> {
  begin(`${doing} … `);
  const begun = performance.now();
  const { code, said } = await output(script, root);
  if (code !== 0) {
    begin(`${stepEnds.failed}\n\n`);
    throw new HoldError(
      messageIn(said),
      ended(String(code)),
      stepEnds.fix(look),
    );
  }
  begin(`${stepEnds.took((performance.now() - begun) / 1000)}\n`);
}

function output(
  script: string[],
  root: string,
): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, script, {
      cwd: root,
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
  return lines.slice(-30).join('\n').trim() || stepEnds.silent;
}
