import { sheetJudges } from '../../../../../src/evidence/known/registers/sheetJudges.ts';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  LOG_FIELDS,
  REGISTER_FIELDS,
} from '../../../../../src/evidence/vocabulary/mappings/registerFields.ts';
import { jobAidMappings } from '../../../../../src/evidence/reading/registers/jobAidMappings.ts';
import type { SheetMapping } from '../../../../../src/evidence/vocabulary/mappings/registerMapping.ts';
import {
  openSheet,
  type SheetGiven,
} from '../../../../../src/evidence/reading/registers/openSheet.ts';
import { recogniseSheet } from '../../../../../src/evidence/reading/registers/recogniseSheet.ts';
import type { RegisterPart } from '../../../../../src/evidence/vocabulary/registerPart.ts';
import { policySchema } from '../../../../../src/schema/policy.ts';
import type { Policy } from '../../../../../src/schema/policy.ts';
import { sheetWordsSchema } from '../../../../../src/schema/jobAid.ts';

export const words = sheetWordsSchema.parse(
  parse(readFileSync('content/job-aids/sheets.yaml', 'utf8')),
);
export const policy: Policy = policySchema.parse(
  parse(readFileSync('content/policy.yaml', 'utf8')),
);
export const facts = { file: 'register.xlsx', sha256: 'ab'.repeat(32) };
interface Given extends Pick<SheetGiven, 'answers'> {
  policy: Policy;
  asOf: string;
}

export const given: Given = { policy, asOf: '2026-11-24' };
export const mappings = jobAidMappings(words, policy);

export type RegisterCells = Partial<
  Record<keyof typeof REGISTER_FIELDS, string>
>;
export type LogCells = Partial<Record<keyof typeof LOG_FIELDS, string>>;

/** A line of the register that breaks no rule; `change` replaces cells. */
export function soundException(change: RegisterCells = {}): string[] {
  const cells: Required<RegisterCells> = {
    account: 'svc-scan',
    owner: 'Scanner in the post room',
    reason: 'It signs in by machine',
    risk: 'Reads incoming post',
    approver: 'Rosa Lindqvist',
    approverRole: 'Business owner',
    controls: 'One IP address only',
    approvedOn: '2026-10-01',
    reviewBy: '2026-12-20',
    status: 'Open',
    ...change,
  };
  return Object.values(cells);
}

/** A line of the log that breaks no rule; `change` replaces cells. */
export function soundReset(change: LogCells = {}): string[] {
  const cells: Required<LogCells> = {
    when: '2026-11-10 09:30',
    offset: '+00:00',
    ticket: 'INC-1',
    person: 'Martin Hale',
    account: 'm.hale',
    privileged: 'No',
    check: 'Backup method',
    secondCheck: '',
    approver: 'Ines Okafor',
    approverRole: 'Line manager',
    reached: 'In person',
    outcome: 'Reset done',
    enrolled: 'Security key',
    oldMethodRemoved: 'Yes',
    sessionsEnded: 'Yes',
    userNotified: 'Yes',
    agent: 'J. Berg',
    notes: '',
    ...change,
  };
  return Object.values(cells);
}

export const REGISTER_HEAD: string[] = Object.values(REGISTER_FIELDS);
export const LOG_HEAD: string[] = Object.values(LOG_FIELDS);

/** The part for a whole table, header and preamble included; `order` says in which order its rows are handed over. */
export function partOf(
  rows: readonly (readonly string[])[],
  change: Partial<Given> = {},
  known: readonly SheetMapping[] = jobAidMappings(
    words,
    change.policy ?? policy,
  ),
  order: (
    rows: [readonly string[], number][],
  ) => [readonly string[], number][] = (same) => same,
): RegisterPart {
  const head = { file: facts.file, sheet: null, rows: rows.slice(0, 40) };
  const recognition = recogniseSheet(head, known);
  if (recognition?.kind !== 'found')
    throw new Error(recognition?.reason ?? 'not recognised');
  const { found } = recognition;
  const sheet = openSheet(found, facts, {
    answers: change.answers ?? {},
    judges: sheetJudges(change.policy ?? policy, change.asOf ?? given.asOf),
  });
  const below = rows
    .map((cells, at): [readonly string[], number] => [cells, at + 1])
    .slice(found.headerRow);
  for (const [cells, row] of order(below)) sheet.read(cells, row);
  return sheet.part();
}

/** `rule: rows` of every finding. */
export function found({ findings }: RegisterPart): string[] {
  return findings.map(({ rule, rows }) => `${rule}: ${rows.join(' ')}`);
}
