import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

import { BUILD_ARGS } from '../../src/build/buildCommand.ts';
import { HoldError } from '../../src/errors.ts';
import { inCopy, ROOT, runInCopy } from './projectCopy.ts';

const SUMS = 'dist/packages/SHA256SUMS';
/** As far from the zones of our machines as a zone can be. */
const ZONE = 'Pacific/Kiritimati';
/** Of the sums those of the files that the other ones name: other packages may lie beside them. */
function sumsOf(named: string, sums: string): string {
  const names = new Set(named.split('\n').map(nameIn));
  return sums
    .split('\n')
    .filter((line) => names.has(nameIn(line)))
    .join('\n');
}

function nameIn(line: string): string {
  return line.split('  ')[1] ?? '';
}

/**
 * Builds and packages once more, in another folder, another time zone and, where one is
 * present, under another Node, and compares every package with the one in `dist`.
 */
function compare(): string {
  return inCopy((folder) => {
    const node = otherNode();
    const env = { TZ: ZONE };
    runInCopy(folder, node, BUILD_ARGS, env);
    runInCopy(folder, node, ['src/cli/package.ts'], env);
    const again = readFileSync(join(folder, SUMS), 'utf8');
    const first = sumsOf(again, readFileSync(join(ROOT, SUMS), 'utf8'));
    if (first !== again) throw differ(first, again);
    const count = first.trim().split('\n').length;
    return `${count} files with the same bytes: another folder, ${ZONE}, Node ${process.versions.node} and ${versionOf(node)}.`;
  });
}

function differ(first: string, again: string): HoldError {
  return new HoldError(
    'The same commit gave two different packages.',
    `${SUMS} here:\n${first}and in another folder and time zone:\n${again}`,
    'Unzip both and compare: look for a path, a date, or an order that depends on the machine.',
  );
}

/** A Node of another major that can build: `OTHER_NODE`, else one on the PATH; else our own. */
function otherNode(): string {
  const given = process.env['OTHER_NODE'];
  if (given) return given;
  const own = major(process.versions.node);
  const candidates = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'node'))
    .filter((path) => dirname(path) !== dirname(process.execPath));
  const other = candidates.find((path) => {
    const found = major(versionOf(path));
    return found >= 22 && found !== own;
  });
  return other ?? process.execPath;
}

function versionOf(node: string): string {
  const { error, stdout } = spawnSync(node, ['--version'], {
    encoding: 'utf8',
  });
  return error ? '0' : stdout.trim().replace('v', '');
}

function major(version: string): number {
  return Number.parseInt(version, 10);
}

try {
  console.log(compare());
} catch (error) {
  if (!(error instanceof HoldError)) throw error;
  console.error(error.explain());
  process.exitCode = 1;
}
