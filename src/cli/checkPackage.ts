import { readFile } from 'node:fs/promises';
import { HoldError } from '../errors.ts';
import { lintPackage } from '../packaging/lint/lintPackage.ts';
import { unzipFiles } from '../ground/zip/unzip.ts';
import { say } from './terminal.ts';

/** The report on a package, ours or another's: what some LMS would not take, with the reason and the remedy. */
export async function checkPackage(path: string): Promise<boolean> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new HoldError(
      `The package ${path} cannot be read.`,
      error instanceof Error ? error.message : String(error),
      'Name the zip as it was exported.',
    );
  });
  const files = unzipFiles(new Uint8Array(bytes));
  const findings = lintPackage(files);
  for (const { rule, file, what, why, fix } of findings)
    say(`${file}: ${what} [${rule}]\n  Why: ${why}\n  Fix: ${fix}\n`);
  const count = `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} to mend`;
  say(
    `Checked ${path}, ${files.size} files; ${findings.length === 0 ? 'nothing to mend' : count}.`,
  );
  return findings.length === 0;
}
