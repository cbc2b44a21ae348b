import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { HoldError } from '../errors.ts';
import { makeEvidence } from '../evidence/collect/makeEvidence.ts';
import { openCourses, otherTitles } from '../evidence/collect/courseTally.ts';
import type { SaidOfCourses } from '../evidence/vocabulary/saidOfCourses.ts';
import { sharedAsks } from '../evidence/collect/sharedAsks.ts';
import { readAll, type Gathered } from '../evidence/collect/readAll.ts';
import { withDay } from '../evidence/settings/settings.ts';
import { summaryOf } from '../evidence/reading/files/fileSummary.ts';
import {
  readReleases,
  type ReleaseSource,
} from '../evidence/reading/releases/readReleases.ts';
import type { InputFile } from '../evidence/reading/files/inputFile.ts';
import { sha256Hex } from '../ground/bytes.ts';
import { refusalLabels } from '../words/workshop/cli/command.ts';
import { summaryWords } from '../words/workshop/cli/evidence/said.ts';
import { evidenceUsage } from '../words/workshop/cli/evidence/usage.ts';
import {
  readEvidenceArguments,
  type EvidenceArguments,
} from './evidenceArguments.ts';
import { asked } from './evidenceAsked.ts';
import { whichCourse } from './evidenceCourses.ts';
import { said, sayPlausibility, summary } from './evidenceSaid.ts';
import { givenFile, namedBytes, savedStatements } from './evidenceFiles.ts';
import { readHouse } from './house.ts';
import { spokenLanguage } from './language.ts';
import { runCommand } from './runCommand.ts';
import { complain, say } from './terminal.ts';

/** The pack was made, and something should stop whoever reads it. */
const STOPPED = 2;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The file that is being read. */
let at: string | null = null;

async function main(): Promise<void> {
  const args = readEvidenceArguments(process.argv.slice(2));
  if (args.help) {
    say(evidenceUsage);
    return;
  }
  const { policy, sheets, releases } = readHouse(
    ROOT,
    args.policy,
    spokenLanguage(),
  );
  const { timezone } = policy.organisation;
  const chosen = withDay(args.settings, timezone, new Date());
  const paths = [
    ...args.files,
    ...(await savedStatements(args.lrs, statementsFolder(args), chosen.asOf)),
  ];
  const read: string[] = [];
  const gathered = await readAll({
    files: paths.map(watched),
    roster: args.roster === null ? null : watched(args.roster),
    answersAbout: args.answersAbout,
    words: sheets,
    policy,
    asOf: chosen.asOf,
    onRead: (file, outcome) => read.push(said(summaryOf(file, outcome))),
  });
  at = null;
  const given = args.releases.length ? args.releases.map(namedBytes) : releases;
  const settings = withOthers(chosen, args, gathered);
  const open = whatIsOpen(gathered, given, settings);
  if (open.length > 0) {
    if (read.length > 0) say(read.join('\n'));
    for (const error of open) complain(error.explain(refusalLabels));
    process.exitCode = 1;
    return;
  }
  const { report, pack, ...made } = makeEvidence({
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
  // A pack without names does not hold them.
  writeFileSync(join(args.out, 'settings.json'), made.settings);
  if (report.plausibility.stops.length > 0) process.exitCode = STOPPED;
  sayPlausibility(report);
  say(
    `${read.join('\n')}\n\n${summary(report)}\n${path}\n  sha256 ${sha256Hex(bytes)}\n${summaryWords.openIt}`,
  );
}

/** The settings, with every title that is not said to be the course where all of these are of others. */
function withOthers<T extends SaidOfCourses>(
  chosen: T,
  { otherCourses }: EvidenceArguments,
  gathered: Gathered,
): T {
  const { courses } = chosen;
  return otherCourses && courses
    ? { ...chosen, otherCourses: otherTitles(gathered.courses, courses) }
    : chosen;
}

/** A given file that says when it is read. */
function watched(path: string): InputFile {
  const file = givenFile(path);
  return {
    ...file,
    pieces() {
      at = path;
      return file.pieces();
    },
  };
}

/** Why no pack can be made yet: everything at once, and the courses once it is known what the files hold. */
function whatIsOpen(
  { refused, asks, courses: named }: Gathered,
  releases: readonly ReleaseSource[],
  said: SaidOfCourses,
): HoldError[] {
  const open = [
    ...refused.map(({ error }) => error),
    ...sharedAsks(asks).map(asked),
  ];
  if (open.length > 0) return open;
  const known = readReleases(releases);
  const courses = openCourses(named, known, said);
  return courses ? [whichCourse(courses, said, known.size > 0)] : [];
}

/** Where names are not shown, what has them does not lie beside the pack. */
function statementsFolder({ out, settings }: EvidenceArguments): string {
  const { names, namesFrom } = settings;
  return names === 'shown' && namesFrom === 0
    ? out
    : join(out, 'not-to-be-handed-over');
}

await runCommand(main, () => at);
