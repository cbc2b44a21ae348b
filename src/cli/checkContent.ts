import { relative, resolve } from 'node:path';
import { keptMemory } from '../build/keptMemory.ts';
import { readContent } from '../build/readContent.ts';
import { renderBank, renderItems } from '../checks/bankReport.ts';
import { checkAllCourses } from '../checks/checkCourse.ts';
import { renderLength } from '../checks/courseLength.ts';
import { renderCases, renderProof } from '../checks/proofReport.ts';
import { playsOf } from '../checks/caseFile.ts';
import type { ParsedCourse } from '../checks/parsedCourse.ts';
import { provePresets } from '../checks/presetProofs.ts';
import { FORMATS, renderFinding, renderReport } from '../checks/report.ts';
import type { Format } from '../checks/report.ts';
import { allHeld, heldBeside, walksReport } from '../checks/walks/report.ts';
import { HoldError } from '../errors.ts';
import { utcDay } from '../ground/days.ts';
import { readCommand } from './readCommand.ts';
import { runCommand } from './runCommand.ts';
import { say } from './terminal.ts';

const USAGE = `Usage: npm run check [-- <content folder>] [--cases] [--items] [--walks]
                            [--format text|github]
       npm run check -- <package.zip> … [--language en|de]
Checks the courses in content/ (or the folder named) and prints what to mend.
Of a package, ours or another's, it says what some LMS would not take.
  --cases  also prints, per case and variant, what the search of its moves found
  --items  also prints what a solver gets that sees only how the items are worded, and which
  --walks  also proves every case under each policy of content/policies, and plays
           blind strategies and the sound procedure on seeded desks; fails where a
           strategy that follows one or two sources passes, or the procedure does not
  --format github  prints findings as annotations of GitHub Actions (::error file=…,line=…::)`;

interface Wanted {
  format: Format;
  cases?: boolean | undefined;
  items?: boolean | undefined;
  walks?: boolean | undefined;
}

/** One part of the check: prints its report and says whether all is well. */
type Check = (folder: string, wanted: Wanted) => Promise<boolean>;

const checkAuthoredContent: Check = async (folder, wanted) => {
  const root = relative(process.cwd(), resolve(folder)) || '.';
  const files = await readContent(folder, root);
  const start = performance.now();
  const today = utcDay(Date.now());
  const report = checkAllCourses(files, root, today, keptMemory());
  const { desks, banks } = report;
  if (wanted.cases) for (const desk of desks) say(renderCases(desk));
  if (wanted.items) for (const bank of banks) say(renderItems(bank));
  for (const { course, length } of report.lengths)
    say(renderLength(course, length));
  say(renderReport(report, wanted.format));
  for (const bank of banks) say(renderBank(bank));
  if (desks.length > 0) {
    say(renderProof(desks, performance.now() - start));
  }
  const walked = wanted.walks ? report.courses.map(walkCourse) : [];
  return report.findings.length === 0 && !walked.includes(false);
};

/** Proves the presets, and plays the walks under the policy and under each of them; false where something does not hold. */
function walkCourse(course: ParsedCourse): boolean {
  const rule = course.course.data?.desk;
  const own = course.policy.data;
  if (!rule || !own) return true;
  const start = performance.now();
  const presets = provePresets(course);
  for (const preset of presets) {
    say(`${preset.name}: ${renderProof([preset], performance.now() - start)}`);
    for (const finding of preset.findings) say(renderFinding(finding));
  }
  const calls = course.cases.flatMap(playsOf).map(({ call }) => call);
  const { text, keeps } = walksReport(calls, rule, [
    { name: 'policy.yaml', policy: own, held: allHeld },
    ...presets
      .filter(({ isOwn }) => !isOwn)
      .map(({ name, policy }) => ({ name, policy, held: heldBeside(own) })),
  ]);
  say(text);
  return keeps && presets.every(({ findings }) => findings.length === 0);
}

function formatOf(given: string): Format {
  const format = FORMATS.find((it) => it === given);
  if (format) return format;
  throw new HoldError(
    `--format ${JSON.stringify(given)} is not known.`,
    `It can be: ${FORMATS.join(', ')}.`,
    `Leave it out, or write --format github.`,
  );
}

/** Every part runs, also after another has found something. */
const CHECKS: readonly Check[] = [checkAuthoredContent];

async function main(): Promise<void> {
  const { values, positionals } = readCommand(
    {
      options: {
        help: { type: 'boolean', short: 'h' },
        cases: { type: 'boolean' },
        items: { type: 'boolean' },
        walks: { type: 'boolean' },
        format: { type: 'string', default: FORMATS[0] },
      },
      allowPositionals: true,
    },
    USAGE,
  );
  if (values.help) {
    say(USAGE);
    return;
  }
  const format = formatOf(values.format);
  for (const check of CHECKS) {
    if (!(await check(positionals[0] ?? 'content', { ...values, format })))
      process.exitCode = 1;
  }
}

await runCommand(main);
