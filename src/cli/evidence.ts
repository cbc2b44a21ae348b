import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { HoldError } from '../errors.ts';
import { makeEvidence } from '../evidence/collect/makeEvidence.ts';
import { openCourses } from '../evidence/collect/courseTally.ts';
import { readAll, type Gathered } from '../evidence/collect/readAll.ts';
import { withDay } from '../evidence/settings/settings.ts';
import {
  summaryOf,
  type FileSummary,
} from '../evidence/reading/files/fileSummary.ts';
import type { Proposal } from '../evidence/vocabulary/asks.ts';
import type {
  FileAsk,
  FileAsks,
} from '../evidence/reading/files/fileOutcome.ts';
import { MAPPED_MEANINGS } from '../evidence/vocabulary/mappings/recordMapping.ts';
import type { WordGroup } from '../evidence/reading/registers/wordGroups.ts';
import {
  readReleases,
  type ReleaseSource,
} from '../evidence/reading/releases/readReleases.ts';
import type { Report } from '../evidence/known/report/report.ts';
import {
  counted,
  knownShareInWords,
} from '../evidence/writing/tables/inWords.ts';
import { sha256Hex } from '../ground/bytes.ts';
import { readEvidenceArguments } from './evidenceArguments.ts';
import { whichCourse } from './evidenceCourses.ts';
import { givenFile, namedBytes, savedStatements } from './evidenceFiles.ts';
import { EVIDENCE_USAGE } from './evidenceUsage.ts';
import { readHouse } from './house.ts';

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
  const gathered = await readAll({
    files: paths.map(givenFile),
    roster: args.roster === null ? null : givenFile(args.roster),
    answersAbout: args.answersAbout,
    words: sheets,
    policy,
    asOf: settings.asOf,
    onRead: (file, outcome) => console.log(said(summaryOf(file, outcome))),
  });
  const given = args.releases.length ? args.releases.map(namedBytes) : releases;
  const open = whatIsOpen(gathered, given, settings.courses);
  if (open.length > 0) {
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
  console.log(
    `${summary(report)}\n${path}\n  sha256 ${sha256Hex(bytes)}\nOpen report.html in it; sha256sum -c SHA256SUMS checks the rest. Its settings.json makes it again: --settings FILE.`,
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

/** What the command has to be told, as the page would ask it. */
function asked({ facts, name, recognised, asks }: FileAsks): HoldError {
  return new HoldError(
    `${facts.file} leaves something open.`,
    `It is read as: ${name}. ${recognised.reason}`,
    asks.map(flagFor).join('\n'),
  );
}

function flagFor(ask: FileAsk): string {
  switch (ask.ask) {
    case 'zone':
      return `Its times are local (${ask.samples.join(', ')}): add --zone with the zone of whoever exported it, such as --zone Europe/London.`;
    case 'dateOrder':
      return `Say in which order its dates are (${ask.samples.join(', ')}): add --date-order dmy, mdy or ymd.`;
    case 'scoreMax':
      return `Say out of how much its scores are (${ask.samples.join(', ')}): add --score-max 100.`;
    case 'timeUnit':
      return `Say what its times spent are counted in (${ask.samples.join(', ')}): add --time-unit minutes, hours or seconds.`;
    case 'mapping':
      return `${proposed(ask.proposal)}Say which columns hold what: add --mapping FILE. Its columns are: ${ask.columns.join(', ')}. docs/managers.md shows such a file.`;
    case 'roster':
      return `Say which columns of the roster hold what: add --mapping FILE. Its columns are: ${ask.columns.join(', ')}. docs/managers.md shows such a file.`;
    case 'words':
      return `Say what these words mean: ${ask.groups.map(inGroup).join('; ')}. Add --mapping FILE with them under words; docs/managers.md shows such a file, and the page /records.html makes it.`;
    case 'statuses':
      return `Say in the mapping "${ask.mapping.name}", under statuses, what these words mean: ${ask.words.join(', ')}. A word means ${MAPPED_MEANINGS.join(', ')}.`;
  }
}

function proposed(proposal: Proposal | null): string {
  if (!proposal) return '';
  const { columns } = proposal.mapping;
  const pairs = Object.entries(columns).map(
    ([field, heading]) => `${field}: "${heading}"`,
  );
  return `To read it with ${pairs.join(', ')}: add --mapping ${proposal.id}. Otherwise: `;
}

function inGroup({ heading, words }: WordGroup): string {
  const shown = words.map((word) => `"${word.slice(0, 60)}"`).join(', ');
  return `${shown} (${heading})`;
}

function said({ file, lines }: FileSummary): string {
  const [first = '', ...rest] = lines;
  return [`${file}: ${first}`, ...rest.map((line) => `  ${line}`)].join('\n');
}

function summary({ completion, standings, files, ...report }: Report): string {
  const { registers, roster, cautions } = report;
  const read = files.length + registers.length + (roster ? 1 : 0);
  // Where nothing is known of anybody, "0 overdue" would be untrue.
  const late =
    completion.of === 0 && completion.notKnown > 0
      ? ''
      : `; ${standings.overdue} overdue, ${standings.expired} expired, ${standings.failed} failed`;
  return [
    '',
    ...cautions.map((caution) => `Take care: ${caution}`),
    `Completed: ${knownShareInWords(completion, 'nobody')}${late}. Made from ${counted(read, 'file', 'files')}.`,
  ].join('\n');
}

try {
  await main();
} catch (error) {
  if (!(error instanceof HoldError)) throw error;
  console.error(error.explain());
  process.exitCode = 1;
}
