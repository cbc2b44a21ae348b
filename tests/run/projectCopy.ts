import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { HoldError } from '../../src/errors.ts';

export const ROOT = resolve(import.meta.dirname, '../..');

/** What stands at the root and no build reads. */
const NO_PART: readonly string[] = ['tests', ...ignoredNames()];

/** The names that git leaves out. */
function ignoredNames(): string[] {
  return readFileSync(join(ROOT, '.gitignore'), 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/$/, ''));
}

/** Copies all that a build may read into a folder: everything of the project but its tests, its packages and what tools made. */
export function copyProject(folder: string): void {
  const names = readdirSync(ROOT).filter(
    (name) => !name.startsWith('.') && !NO_PART.includes(name),
  );
  for (const name of names)
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
}

/** Does something in a copy of the project, in which a build works, and removes the copy. */
export function inCopy<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'hold-the-line-again-'));
  try {
    copyProject(folder);
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
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
