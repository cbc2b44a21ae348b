import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { HoldError } from '../errors.ts';
import { makeEvidence } from '../evidence/collect/makeEvidence.ts';
import { openCourses } from '../evidence/collect/courseTally.ts';
import { readAll, type Gathered } from '../evidence/collect/readAll.ts';
import { withDay } from '../evidence/settings/settings.ts';
import { summaryOf } from '../evidence/reading/files/fileSummary.ts';
import {
  readReleases,
  type ReleaseSource,
} from '../evidence/reading/releases/readReleases.ts';
import { sha256Hex } from '../ground/bytes.ts';
import { readEvidenceArguments } from './evidenceArguments.ts';
import { asked } from './evidenceAsked.ts';
import { whichCourse } from './evidenceCourses.ts';
import { plausibilitySaid, said, summary } from './evidenceSaid.ts';
import { givenFile, namedBytes, savedStatements } from './evidenceFiles.ts';
import { EVIDENCE_USAGE } from './evidenceUsage.ts';
import { readHouse } from './house.ts';

/** The pack was made, and something should stop whoever reads it. */
const STOPPED = 2;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

async function main(): Promise<void> {
  const args = readEvidenceArguments(process.argv.slice(2));
  if (args.help) {
    console.log(EVIDENCE_USAGE);
    return;
  }
  const { policy, sheets, releases } = readHouse(ROOT, args.policy);
  const settings = withDay(
    args.settings,
    policy.organisation.timezone,
    new Date(),
  );
  const paths = [
    ...args.files,
    ...(await savedStatements(args.lrs, args.out, settings.asOf)),
  ];
  const read: string[] = [];
  const gathered = await readAll({
    files: paths.map(givenFile),
    roster: args.roster === null ? null : givenFile(args.roster),
    answersAbout: args.answersAbout,
    words: sheets,
    policy,
    asOf: settings.asOf,
    onRead: (file, outcome) => read.push(said(summaryOf(file, outcome))),
  });
  const given = args.releases.length ? args.releases.map(namedBytes) : releases;
  const open = whatIsOpen(gathered, given, settings.courses);
  if (open.length > 0) {
    if (read.length > 0) console.log(read.join('\n'));
    for (const error of open) console.error(error.explain());
    process.exitCode = 1;
    return;
  }
  const { report, pack } = makeEvidence({
    gathered,
    releases: given,
    policy,
    settings,
    pseudonymKey: args.pseudonymKey,
  });
  const bytes = await pack();
  mkdirSync(args.out, { recursive: true });
  const path = join(args.out, `evidence-${settings.asOf}.zip`);
  writeFileSync(path, bytes);
  if (report.plausibility.stops.length > 0) process.exitCode = STOPPED;
  console.log(
    `${plausibilitySaid(report)}\n${read.join('\n')}\n\n${summary(report)}\n${path}\n  sha256 ${sha256Hex(bytes)}\nOpen report.html in it; sha256sum -c SHA256SUMS checks the rest. Its settings.json makes it again: --settings FILE.`,
  );
}

/** Why no pack can be made yet: everything at once, and the courses once it is known what the files hold. */
function whatIsOpen(
  { refused, asks, courses: named }: Gathered,
  releases: readonly ReleaseSource[],
  chosen: readonly string[] | null,
): HoldError[] {
  const open = [...refused.map(({ error }) => error), ...asks.map(asked)];
  if (open.length > 0) return open;
  const courses = openCourses(named, readReleases(releases), chosen);
  return courses ? [whichCourse(courses)] : [];
}

try {
  await main();
} catch (error) {
  if (!(error instanceof HoldError)) throw error;
  console.error(error.explain());
  process.exitCode = 1;
}
