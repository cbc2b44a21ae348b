import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../build/readContent.ts';
import { checkAllCourses } from '../checks/checkCourse.ts';
import { renderReport } from '../checks/report.ts';
import { HoldError } from '../errors.ts';

const USAGE = `Usage: npm run check [-- <content folder>]
Checks the courses in content/ (or the folder named) and prints what to mend.`;

/** One part of the check: prints its report and says whether all is well. */
type Check = (folder: string) => Promise<boolean>;

const checkAuthoredContent: Check = async (folder) => {
  const root = relative(process.cwd(), resolve(folder)) || '.';
  const report = checkAllCourses(await readContent(folder, root), root);
  console.log(renderReport(report));
  return report.findings.length === 0;
};

/** Every part runs, also after another has found something. */
const CHECKS: readonly Check[] = [checkAuthoredContent];

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  for (const check of CHECKS) {
    if (!(await check(positionals[0] ?? 'content'))) process.exitCode = 1;
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const isUsage =
    'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
  if (error instanceof HoldError) console.error(error.explain());
  else if (isUsage) console.error(`${error.message}\n${USAGE}`);
  else throw error;
  process.exitCode = 1;
}
