import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileLists } from '../../../src/build/closure.ts';
import { readSite } from '../../../src/build/readSite.ts';
import { runHere, type Ended } from '../cli/runHere.ts';
import { FIXTURES } from './support.ts';

const COMMANDS = resolve(import.meta.dirname, '../../../src/cli');
const made: string[] = [];

/** Removes the folders that a test has made; for its `afterEach`. */
export function forgetFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
}

/** An empty folder of the test's own. */
export function temporary(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), name));
  made.push(folder);
  return folder;
}

/** A copy of the tiny site as the build leaves it, where need be with other release information. */
export async function builtSite(
  name: string,
  release?: string,
): Promise<string> {
  const folder = temporary(name);
  cpSync(join(FIXTURES, 'site'), folder, { recursive: true });
  if (release !== undefined)
    writeFileSync(join(folder, 'demo/release.json'), release);
  for (const list of fileLists(await readSite(folder))) {
    writeFileSync(
      join(folder, list.course, 'files.json'),
      JSON.stringify(list),
    );
  }
  return folder;
}

/** Runs `npm run package`, or another command, with these arguments. */
export function run(
  args: string[],
  cwd = tmpdir(),
  command = 'package',
): Promise<Ended> {
  return runHere(`${command}Command.ts`, args, cwd);
}

/** The same in a process of its own, in this time zone. */
export function runApart(
  args: string[],
  { zone = 'UTC', cwd = tmpdir(), command = 'package' } = {},
): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [join(COMMANDS, `${command}.ts`), ...args],
      { cwd, env: { ...process.env, TZ: zone } },
      (_error, out, err) => done({ code: child.exitCode ?? -1, out, err }),
    );
  });
}
