import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../build/readContent.ts';
import { checkAllCourses } from '../checks/checkCourse.ts';
import {
  renderCases,
  renderProof,
  renderWalks,
} from '../checks/proofReport.ts';
import { renderReport } from '../checks/report.ts';
import { HoldError } from '../errors.ts';
import { utcDay } from '../ground/days.ts';
import { checkPackage } from './checkPackage.ts';
import { complain, say } from './terminal.ts';

const USAGE = `Usage: npm run check [-- <content folder>] [--cases] [--walks]
       npm run check -- <package.zip> …
Checks the courses in content/ (or the folder named) and prints what to mend.
Of a package, ours or another's, it says what some LMS would not take.
  --cases  also prints, per case and variant, what the search of its moves found
  --walks  also prints what three ways of working the practice desk score`;

interface Wanted {
  cases?: boolean | undefined;
  walks?: boolean | undefined;
}

/** One part of the check: prints its report and says whether all is well. */
type Check = (folder: string, wanted: Wanted) => Promise<boolean>;

const checkAuthoredContent: Check = async (folder, wanted) => {
  const root = relative(process.cwd(), resolve(folder)) || '.';
  const files = await readContent(folder, root);
  const start = performance.now();
  const today = utcDay(Date.now());
  const report = checkAllCourses(files, root, today);
  const { desks } = report;
  if (wanted.cases) for (const desk of desks) say(renderCases(desk));
  if (wanted.walks) for (const desk of desks) say(renderWalks(desk));
  say(renderReport(report));
  if (desks.length > 0) {
    say(renderProof(desks, performance.now() - start));
  }
  return report.findings.length === 0;
};

/** Every part runs, also after another has found something. */
const CHECKS: readonly Check[] = [checkAuthoredContent];

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h' },
      cases: { type: 'boolean' },
      walks: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  if (values.help) {
    say(USAGE);
    return;
  }
  const zips = positionals.filter((path) => /\.zip$/i.test(path));
  for (const zip of zips) if (!(await checkPackage(zip))) process.exitCode = 1;
  if (zips.length > 0) return;
  for (const check of CHECKS) {
    if (!(await check(positionals[0] ?? 'content', values)))
      process.exitCode = 1;
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const isUsage =
    'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
  if (error instanceof HoldError) complain(error.explain());
  else if (isUsage) complain(`${error.message}\n${USAGE}`);
  else throw error;
  process.exitCode = 1;
}
