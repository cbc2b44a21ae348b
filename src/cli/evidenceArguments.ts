import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { FileFacts } from '../evidence/vocabulary/fileRead.ts';
import { longEnoughKey } from '../evidence/known/report/pseudonymKey.ts';
import type { Report } from '../evidence/known/report/report.ts';
import {
  usualSettings,
  type ChosenSettings,
} from '../evidence/settings/settings.ts';
import type { FileAnswers } from '../evidence/vocabulary/answers.ts';
import { readSettings } from '../evidence/settings/settingsFile.ts';
import { argumentFaults } from '../words/workshop/cli/evidence/usage.ts';
import { answersIn } from './evidenceAnswers.ts';
import { namedText } from './evidenceFiles.ts';
import {
  day,
  zone,
  oneOf,
  parseEvidence,
  refused,
  whole,
  type EvidenceValues,
} from './evidenceUsage.ts';
import type { LrsRequest } from './lrs.ts';

export interface EvidenceArguments {
  files: string[];
  roster: string | null;
  releases: string[];
  policy: string | null;
  answersAbout: (facts: FileFacts) => FileAnswers;
  settings: ChosenSettings;
  /** Every title in the files that is not said to be the course is another one. */
  otherCourses: boolean;
  pseudonymKey: string | null;
  lrs: LrsRequest | null;
  out: string;
  help: boolean;
}

const NAMES: readonly Report['names'][] = ['shown', 'pseudonyms', 'hidden'];

/** @throws HoldError when the command cannot be read. */
export function readEvidenceArguments(given: string[]): EvidenceArguments {
  const { values, positionals } = parseEvidence(given);
  if (!values.help && positionals.length === 0 && values.lrs === undefined)
    throw refused(argumentFaults.noExport);
  const settings = settingsIn(values);
  const key = values['key-file'];
  return {
    files: positionals,
    roster: values.roster ?? null,
    releases: values.release ?? [],
    policy: values.policy ?? null,
    answersAbout: answersIn(
      values,
      settings.files,
      namesIn(values, positionals),
      onlyRosterIn(values, positionals),
    ),
    settings,
    otherCourses: values['other-courses'],
    pseudonymKey:
      key === undefined ? null : longEnoughKey(namedText(key).trim()),
    lrs: values.lrs === undefined ? null : lrsOf(values.lrs, values),
    out:
      values.out ??
      fileURLToPath(new URL('../../dist/evidence', import.meta.url)),
    help: values.help,
  };
}

/** What the files are called that are read. */
function namesIn(
  { roster }: EvidenceValues,
  files: readonly string[],
): ReadonlySet<string> {
  const paths = roster === undefined ? files : [...files, roster];
  return new Set(paths.map((path) => basename(path)));
}

/** What the roster is called, where no export is called so too. */
function onlyRosterIn(
  { roster }: EvidenceValues,
  files: readonly string[],
): string | null {
  if (roster === undefined) return null;
  const name = basename(roster);
  return files.some((path) => basename(path) === name) ? null : name;
}

function settingsIn(values: EvidenceValues): ChosenSettings {
  const earlier: ChosenSettings =
    values.settings === undefined
      ? usualSettings()
      : readSettings(namedText(values.settings));
  const either = <T>(
    flag: keyof EvidenceValues,
    read: (flag: string, given: string) => T,
    kept: T,
  ): T => {
    const typed = values[flag];
    return typeof typed === 'string' ? read(flag, typed) : kept;
  };
  return {
    asOf: either<string | null>('as-of', day, earlier.asOf),
    since: either<string | null>('introduced', day, earlier.since),
    soonDays: either('soon-days', (f, n) => whole(f, n, 0), earlier.soonDays),
    smallGroup: either('small-group', whole, earlier.smallGroup),
    names: either('names', (f, n) => oneOf(f, n, NAMES), earlier.names),
    namesFrom: either(
      'names-from',
      (f, n) => whole(f, n, 0),
      earlier.namesFrom,
    ),
    courses: values.course ?? earlier.courses,
    otherCourses: [...earlier.otherCourses, ...(values['other-course'] ?? [])],
    organisation: values.organisation ?? earlier.organisation,
    preparedBy: values['prepared-by'] ?? earlier.preparedBy,
    reviewedBy: values['reviewed-by'] ?? earlier.reviewedBy,
    exportedOn: either<string | null>('exported-on', day, earlier.exportedOn),
    rosterOn: either<string | null>('roster-on', day, earlier.rosterOn),
    countUnmatched: values['count-unmatched'] ?? earlier.countUnmatched,
    withSources:
      values['without-sources'] === true ? false : earlier.withSources,
    zone: either<string | null>('report-zone', zone, earlier.zone),
    files: earlier.files,
  };
}

function lrsOf(
  endpoint: string,
  { activity, since }: EvidenceValues,
): LrsRequest {
  return {
    endpoint,
    ...(activity === undefined ? {} : { activity }),
    ...(since === undefined ? {} : { since }),
  };
}
