import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { copyProject, sharePackages } from '../../src/build/projectCopy.ts';
import { HoldError } from '../../src/errors.ts';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Does something in a copy of the project, in which a build works, and removes the copy. */
export function inCopy<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'hold-the-line-again-'));
  try {
    copyProject(ROOT, folder);
    sharePackages(ROOT, folder);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a script of the copy and gives what it prints. Throws a HoldError with all of it where the script fails. */
export function runInCopy(
  cwd: string,
  node: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): string {
  const { status, stdout, stderr } = spawnSync(node, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status === 0) return stdout;
  throw new HoldError(
    `node ${args.join(' ')} failed in a copy of this folder.`,
    `${stdout}${stderr}`.trim(),
    'Run it here first; if it passes here, it reads what projectCopy.ts leaves out.',
  );
}
