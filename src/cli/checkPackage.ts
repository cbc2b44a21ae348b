import { readFile } from 'node:fs/promises';
import { HoldError } from '../errors.ts';
import { lintPackage } from '../packaging/lint/lintPackage.ts';
import { unzipFiles } from '../ground/zip/unzip.ts';
import { fileRefused } from '../words/workshop/cli/package/refusals.ts';
import { checked } from '../words/workshop/cli/package/said.ts';
import { say } from './terminal.ts';

/** The report on a package, ours or another's: what some LMS would not take, with the reason and the remedy. */
export async function checkPackage(path: string): Promise<boolean> {
  const bytes = await readFile(path).catch((error: unknown) => {
    const { what, fix } = fileRefused.package(path);
    const why = error instanceof Error ? error.message : String(error);
    throw new HoldError(what, why, fix);
  });
  const files = unzipFiles(new Uint8Array(bytes));
  const findings = lintPackage(files);
  for (const { rule, file, what, why, fix } of findings)
    say(
      `${file}: ${what} [${rule}]\n  ${checked.why}${why}\n  ${checked.fix}${fix}\n`,
    );
  say(checked.total(path, files.size, findings.length));
  return findings.length === 0;
}
