import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { encodeText } from '../../../src/ground/bytes.ts';
import { buildReport } from '../../../src/evidence/known/report/buildReport.ts';
import {
  USUAL_CHOICES,
  type ReportInput,
  type ReportOptions,
} from '../../../src/evidence/known/report/input.ts';
import type { Report } from '../../../src/evidence/known/report/report.ts';
import { readReleases } from '../../../src/evidence/reading/releases/readReleases.ts';
import type { RosterPerson } from '../../../src/evidence/reading/roster/roster.ts';
import { policySchema, type Policy } from '../../../src/schema/policy.ts';

export const policy = policySchema.parse(
  parse(readFileSync('content/policy.yaml', 'utf8')),
);

/** The policy with other days for the training. */
export function trained(training: Partial<Policy['training']>): Policy {
  return { ...policy, training: { ...policy.training, ...training } };
}

/** The same course in German, as a translation of `1.0.0+ab12cd34`. */
export function translated(
  version: string,
  hash: string,
  points: readonly string[],
  of = '1.0.0+ab12cd34',
): Uint8Array {
  const text = new TextDecoder()
    .decode(releaseBytes(version, hash, points))
    .replace('Who rang?', 'Wer hat angerufen?')
    .replace('{', `{"language":"de-DE","translationOf":"${of}",`);
  return encodeText(text);
}

/** A release.json as bytes; its learning points are what differs between releases. */
export function releaseBytes(
  version: string,
  hash: string,
  points: readonly string[],
): Uint8Array {
  const text = (id: string, words: string) => ({ id, text: words });
  return encodeText(
    JSON.stringify({
      course: 'mfa-exceptions',
      title: 'Hold the Line',
      release: { version, hash },
      steps: [],
      policy,
      bank: {
        items: [
          {
            id: 'reported_method',
            revision: 1,
            objective: 'tactics',
            stem: 'Who rang?',
            kind: 'choice',
            choices: [text('a', 'An impostor'), text('b', 'A manager')],
          },
          {
            id: 'stores',
            revision: 2,
            objective: 'codes',
            stem: 'What is kept where?',
            kind: 'matching',
            choices: [text('a', 'Codes'), text('b', 'A key')],
            targets: [text('1', 'A safe'), text('2', 'A manager of passwords')],
          },
        ],
        keys: [
          {
            item: 'reported_method',
            revision: 1,
            kind: 'choice',
            correct: ['a'],
            rationales: {},
          },
        ],
        objectives: [text('tactics', 'Name the tactics.')],
      },
      cases: [
        {
          id: 'C04',
          revision: 1,
          title: 'A new phone',
          objective: 'reset_process',
          channel: 'phone',
          request: 'signin',
          variants: [
            {
              id: 'A',
              truth: 'impostor',
              compromised: false,
              tactics: ['URG', 'AUTH'],
            },
            { id: 'B', truth: 'genuine', compromised: false, tactics: ['URG'] },
            { id: 'C', truth: 'genuine', compromised: true, tactics: [] },
          ],
        },
      ],
      points: points.map((words, index) => text(`F0${index + 1}`, words)),
    }),
  );
}

export const releases = readReleases([
  { name: 'old.json', bytes: releaseBytes('1.0.0', 'ab12cd34', ['One']) },
  { name: 'same.json', bytes: releaseBytes('1.1.0', 'ffff0000', ['One']) },
  {
    name: 'new.json',
    bytes: releaseBytes('2.0.0', '99990000', ['One', 'Two']),
  },
]);

export function rosterPerson(change: Partial<RosterPerson> = {}): RosterPerson {
  return {
    id: 'a.khan',
    account: null,
    mail: 'a.khan@example.com',
    name: 'Amira Khan',
    unit: 'Desk',
    manager: 'Mo Ray',
    start: '2026-11-01',
    lastDay: null,
    presence: null,
    rows: [2],
    ...change,
  };
}

export function input(
  change: Partial<ReportInput> = {},
  options: Partial<ReportOptions> = {},
): ReportInput {
  return {
    records: [],
    roster: null,
    releases,
    policy,
    files: [],
    registers: [],
    ...change,
    options: {
      ...USUAL_CHOICES,
      pseudonymKey: null,
      asOf: { utc: '2026-12-01T12:00:00Z', zone: 'UTC' },
      zone: 'Europe/London',
      ...options,
    },
  };
}

/** The report without the records that count in it. */
export function reportOf(given: ReportInput): Report {
  return buildReport(given).report;
}
