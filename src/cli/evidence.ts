import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { HoldError } from '../errors.ts';
import { makeEvidence } from '../evidence/collect/makeEvidence.ts';
import { readFile } from '../evidence/collect/readFile.ts';
import { readRosterFile } from '../evidence/collect/rosterFile.ts';
import type { FileOutcome } from '../evidence/collect/given.ts';
import { openLedger } from '../evidence/ledger/ledger.ts';
import type { Ask, FileRead } from '../evidence/readers/reader.ts';
import { jobAidMappings } from '../evidence/registers/jobAidMappings.ts';
import type { RegisterPart, Report } from '../evidence/report/report.ts';
import type { Roster } from '../evidence/roster/roster.ts';
import { EVIDENCE_USAGE, readEvidenceArguments } from './evidenceArguments.ts';
import type { EvidenceArguments } from './evidenceArguments.ts';
import { givenFile, namedBytes, savedStatements } from './evidenceFiles.ts';
import { readHouse } from './house.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

async function main(): Promise<void> {
  const args = readEvidenceArguments(process.argv.slice(2));
  if (args.help) {
    console.log(EVIDENCE_USAGE);
    return;
  }
  const house = readHouse(ROOT, args.policy);
  const ledger = openLedger();
  const exports: FileRead[] = [];
  const registers: RegisterPart[] = [];
  const paths = [...args.files, ...(await savedStatements(args))];
  for (const path of paths) {
    const outcome = await readFile(givenFile(path), {
      ledger,
      answers: args.answers,
      sheets: jobAidMappings(house.sheets, house.policy),
      policy: house.policy,
      asOf: args.asOf,
    });
    if (outcome.kind === 'asks') throw asked(path, outcome);
    console.log(said(path, outcome));
    if (outcome.kind === 'export') exports.push(outcome.read);
    else registers.push(outcome.part);
  }
  const { report, pack, sha256 } = await makeEvidence({
    ledger,
    exports,
    registers,
    roster: await rosterOf(args),
    releases: args.releases.length
      ? args.releases.map(namedBytes)
      : house.releases,
    policy: house.policy,
    options: args.options(house.policy.organisation.timezone),
    extra: args.extra,
  });
  mkdirSync(args.out, { recursive: true });
  const name = `evidence-${args.asOf}.zip`;
  writeFileSync(join(args.out, name), pack);
  console.log(
    `${summary(report)}\n${join(args.out, name)}\n  sha256 ${sha256}\nOpen report.html in it; sha256sum -c SHA256SUMS checks the rest.`,
  );
}

async function rosterOf({
  roster,
  answers,
}: EvidenceArguments): Promise<Roster | null> {
  if (roster === null) return null;
  const read = await readRosterFile(
    givenFile(roster),
    answers.dateOrder ?? null,
  );
  if (read.kind === 'roster') return read.roster;
  throw new HoldError(
    `The dates of ${roster} can be read in two ways.`,
    `For example ${read.ask.samples.join(', ')}.`,
    flagFor(read.ask),
  );
}

/** What the command has to be told, as the page would ask it. */
function asked(
  path: string,
  { name, recognised, asks }: Extract<FileOutcome, { kind: 'asks' }>,
): HoldError {
  return new HoldError(
    `${path} leaves something open.`,
    `It is read as: ${name}. ${recognised.reason}`,
    asks.map(flagFor).join('\n'),
  );
}

function flagFor(ask: Ask): string {
  switch (ask.ask) {
    case 'zone':
      return `Its times are local (${ask.samples.join(', ')}): add --zone with the zone of whoever exported it, such as --zone Europe/London.`;
    case 'dateOrder':
      return `Say in which order its dates are (${ask.samples.join(', ')}): add --date-order dmy, mdy or ymd.`;
    case 'scoreMax':
      return `Say out of how much its scores are (${ask.samples.join(', ')}): add --score-max 100.`;
    case 'mapping':
      return `Say which columns hold what: add --mapping FILE. Its columns are: ${ask.columns.join(', ')}. docs/managers.md shows such a file.`;
  }
}

function said(
  path: string,
  outcome: Exclude<FileOutcome, { kind: 'asks' }>,
): string {
  if (outcome.kind === 'register') {
    const { kind, lines, findings, unreadable } = outcome.part;
    const what = kind === 'register' ? 'exception register' : 'reset log';
    return `${path}: ${what}, ${lines} lines, ${findings.length} findings, ${unreadable.length} not read`;
  }
  const { reader, reason, rows, records, unreadable, unreadableRows } =
    outcome.read;
  const lines = unreadableRows
    .slice(0, 5)
    .map((one) => `  row ${one.row}: ${one.reason}`);
  return [
    `${path}: ${reader.name} (format ${reader.certainty}). ${reason}`,
    `  ${rows} rows, ${records} records, ${unreadable} rows not read${unreadable > 5 ? ', the first of them' : ''}`,
    ...lines,
    ...outcome.notices.map((notice) => `  ${notice}`),
  ].join('\n');
}

function summary({ completion, standings, files }: Report): string {
  const percent =
    completion.percent === null ? '' : ` (${completion.percent} %)`;
  return `\n${completion.count} of ${completion.of} have completed${percent}; ${standings.overdue} overdue, ${standings.expired} expired, ${standings.failed} failed. ${files.length} files.`;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof HoldError)) throw error;
  console.error(error.explain());
  process.exitCode = 1;
}
