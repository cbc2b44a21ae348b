import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { BUILD_ARGS } from '../../src/build/buildCommand.ts';
import { HoldError } from '../../src/errors.ts';
import { exampleFiles } from './authorExamples.ts';
import { inCopy, runInCopy } from './projectCopy.ts';

const COURSE = 'made-by-a-command';
const POLICY = 'content/policies/made-by-a-command.yaml';

/** What an author makes, one after the other; nothing is edited but the policy. */
const MADE: readonly (readonly string[])[] = [
  ['course', COURSE],
  ['item', 'who_may_approve', '--course', COURSE],
  ['case', '--course', COURSE],
  ['case', 'C07', '--course', COURSE],
  ['fact', '--course', COURSE],
  ['policy', COURSE],
  ['item', 'made_by_a_command', '--course', 'mfa-exceptions'],
  ['case', '--course', 'mfa-exceptions'],
  ['fact', '--course', 'mfa-exceptions', '--step', 'recovery-codes'],
];

/**
 * In a copy of this folder: makes a course, items, cases, learning points and a policy
 * with `npm run new`, builds the site, which checks the content, and packages it under
 * the new policy. The course that the documents for authors show is built beside it.
 */
function makeAndPackage(): string {
  return inCopy((folder) => {
    const node = (...args: readonly string[]) =>
      runInCopy(folder, process.execPath, args);
    for (const args of MADE) node('src/cli/new.ts', ...args);
    for (const { path, text } of exampleFiles()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const policy = join(folder, POLICY);
    const rules = readFileSync(policy, 'utf8');
    writeFileSync(policy, rules.replace('maxDays: 90', 'maxDays: 41'));
    node(...BUILD_ARGS);
    node('src/cli/package.ts', '--policy', POLICY);
    const zips = [COURSE, 'late-shift'].map(
      (course) => `dist/packages/${course}-scorm12.zip`,
    );
    for (const zip of zips)
      if (!existsSync(join(folder, zip))) throw lacking(zip);
    const report = node('src/cli/check.ts', ...zips);
    return `${MADE.length} things made by npm run new, and the course of docs/authors, built and packaged. ${report.trim()}`;
  });
}

function lacking(zip: string): HoldError {
  return new HoldError(
    `There is no ${zip}.`,
    'The new course was built and packaged, and its package is not there.',
    'See what src/build/packageSite.ts makes of a site with two courses.',
  );
}

try {
  console.log(makeAndPackage());
} catch (error) {
  if (!(error instanceof HoldError)) throw error;
  console.error(error.explain());
  process.exitCode = 1;
}
