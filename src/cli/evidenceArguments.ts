import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';

import { HoldError } from '../errors.ts';
import type { ExtraFile } from '../evidence/pack/packEvidence.ts';
import { readMapping, writeMapping } from '../evidence/readers/mapping.ts';
import type { Answers, DateOrder } from '../evidence/readers/reader.ts';
import {
  REPORT_DEFAULTS,
  type ReportOptions,
} from '../evidence/report/input.ts';
import type { Report } from '../evidence/report/report.ts';
import type { LrsRequest } from './lrs.ts';

export const EVIDENCE_USAGE = `npm run evidence -- EXPORT… [options]
  EXPORT                        reports of the LMS, the exception register, the reset log; any number
  --roster FILE                 who should have completed: id or mail, name, unit, manager, start date
  --release FILE                a release.json, or a package that holds one (default: of the site built here)
  --policy FILE                 your organisation's rules (default content/policy.yaml)
  --course TEXT                 title or id that counts as the course; may be given again
  --zone ZONE                   where the exporter's local times are, such as Europe/London
  --date-order dmy|mdy|ymd      how dates in figures are written
  --score-max N                 out of how much scores are, where the report does not say
  --mapping FILE                which columns hold what, for a table that no reader knows
  --as-of YYYY-MM-DD            the day that due dates are held against (default today)
  --names shown|pseudonyms|hidden
                                how people stand in the report (default shown)
  --key-file FILE               the secret that pseudonyms are made with
  --small-group N               groups of fewer people get no percentages (default 5)
  --lrs URL                     fetch statements from a record store, with LRS_KEY and LRS_SECRET of the environment
  --activity ID, --since TIME   which of its statements
  --out DIR                     where the pack goes (default dist/evidence)`;

export interface EvidenceArguments {
  files: string[];
  roster: string | null;
  releases: string[];
  policy: string | null;
  answers: Answers;
  /** YYYY-MM-DD. */
  asOf: string;
  /** @param zone the policy's, for days. */
  options: (zone: string) => ReportOptions;
  lrs: LrsRequest | null;
  extra: ExtraFile[];
  out: string;
  help: boolean;
}

/** @throws HoldError when the command cannot be read. */
export function readEvidenceArguments(given: string[]): EvidenceArguments {
  const { values, positionals } = parsed(given);
  if (!values.help && positionals.length === 0 && values.lrs === undefined)
    throw refused('No export is named.');
  const asOf = values['as-of'] ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf) || Number.isNaN(Date.parse(asOf)))
    throw refused(`--as-of ${asOf} is no day; write it as 2026-11-24.`);
  const key = values['key-file'];
  const mapping =
    values.mapping && readMapping(readFileSync(values.mapping, 'utf8'));
  const answers = answersOf(values);
  if (mapping) answers.mapping = mapping;
  const names = oneOf('names', values.names ?? 'shown', NAMES);
  const smallGroup = whole('small-group', values['small-group'] ?? '5');
  return {
    files: positionals,
    roster: values.roster ?? null,
    releases: values.release ?? [],
    policy: values.policy ?? null,
    answers,
    asOf,
    options: (zone) => ({
      ...REPORT_DEFAULTS,
      asOf: { utc: `${asOf}T12:00:00Z`, zone: 'UTC' },
      zone,
      names,
      smallGroup,
      courses: values.course ?? null,
      pseudonymKey: key === undefined ? null : readFileSync(key, 'utf8').trim(),
    }),
    lrs: values.lrs === undefined ? null : lrsOf(values.lrs, values),
    extra: mapping
      ? [
          {
            name: 'settings/mapping.json',
            bytes: new TextEncoder().encode(writeMapping(mapping)),
          },
        ]
      : [],
    out:
      values.out ??
      fileURLToPath(new URL('../../dist/evidence', import.meta.url)),
    help: values.help,
  };
}

const NAMES: readonly Report['names'][] = ['shown', 'pseudonyms', 'hidden'];
const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

function parsed(args: string[]) {
  const text = { type: 'string' } as const;
  const texts = { type: 'string', multiple: true } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        roster: text,
        release: texts,
        policy: text,
        course: texts,
        zone: text,
        'date-order': text,
        'score-max': text,
        mapping: text,
        'as-of': text,
        names: text,
        'key-file': text,
        'small-group': text,
        lrs: text,
        activity: text,
        since: text,
        out: text,
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw refused(error instanceof Error ? error.message : String(error));
  }
}

type Values = ReturnType<typeof parsed>['values'];

function answersOf(values: Values): Answers {
  const answers: Answers = {};
  const { zone, 'date-order': order, 'score-max': most } = values;
  if (zone !== undefined) answers.zone = zone;
  if (order !== undefined)
    answers.dateOrder = oneOf('date-order', order, ORDERS);
  if (most !== undefined) answers.scoreMax = whole('score-max', most);
  return answers;
}

function lrsOf(endpoint: string, { activity, since }: Values): LrsRequest {
  return {
    endpoint,
    ...(activity === undefined ? {} : { activity }),
    ...(since === undefined ? {} : { since }),
  };
}

function oneOf<T extends string>(
  flag: string,
  given: string,
  allowed: readonly T[],
): T {
  const found = allowed.find((one) => one === given);
  if (found !== undefined) return found;
  throw refused(`--${flag} ${given} is none of ${allowed.join(', ')}.`);
}

function whole(flag: string, given: string): number {
  const number = Number(given);
  if (Number.isInteger(number) && number > 0) return number;
  throw refused(`--${flag} ${given} is no whole number above 0.`);
}

function refused(why: string): HoldError {
  return new HoldError(
    'The command cannot be read.',
    why,
    `Use it so:\n${EVIDENCE_USAGE}`,
  );
}
