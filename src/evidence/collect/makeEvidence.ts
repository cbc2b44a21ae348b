import { encodeText } from '../../ground/bytes.ts';
import type { Policy } from '../../schema/policy.ts';
import { byText } from '../vocabulary/sorting.ts';
import { packEvidence } from '../writing/pack/packEvidence.ts';
import {
  readReleases,
  releaseJson,
  type ReleaseSource,
} from '../reading/releases/readReleases.ts';
import { buildReport } from '../known/report/buildReport.ts';
import type { Report } from '../known/report/report.ts';
import { reportOptions, type Settings } from '../settings/settings.ts';
import { writeSettings } from '../settings/settingsFile.ts';
import { sourceFiles } from './sourceFiles.ts';
import type { Gathered } from './readAll.ts';

/** Everything that has been read, and how it is to be reported. */
export interface Collected {
  gathered: Gathered;
  releases: readonly ReleaseSource[];
  policy: Policy;
  /** What was chosen; the answers that were used are put in. */
  settings: Omit<Settings, 'files'>;
  pseudonymKey: string | null;
}

/** The report, and the pack when it is asked for. */
export interface Evidence {
  report: Report;
  /** Settings to make the same pack again, as a file. */
  settings: string;
  pack: () => Promise<Uint8Array>;
}

/**
 * Makes the report, and the pack that holds it. The same input gives the same bytes; a
 * file given twice counts once.
 * @throws HoldError when a release file is none, or pseudonyms have no key.
 */
export function makeEvidence(collected: Collected): Evidence {
  const { gathered, pseudonymKey } = collected;
  const policy = policyFor(collected);
  const evidence = buildReport({
    records: gathered.ledger.records(gathered.settled),
    roster: gathered.roster,
    releases: readReleases(collected.releases),
    policy,
    files: eachOnce(gathered.exports, ({ facts }) => facts),
    registers: eachOnce(gathered.registers, (part) => part),
    options: reportOptions(
      collected.settings,
      policy.organisation.timezone,
      pseudonymKey,
    ),
  });
  const settings = writeSettings({
    ...collected.settings,
    files: gathered.answered,
  });
  const { names, namesFrom, withSources } = collected.settings;
  const isNaming = names === 'shown' && namesFrom === 0;
  const pack = () =>
    packEvidence({
      evidence,
      releases: collected.releases.flatMap(releaseJson),
      // It has words of registers, which may be names.
      files: isNaming
        ? [{ name: 'settings.json', bytes: encodeText(settings) }]
        : [],
      sources: sourceFiles(
        gathered.given,
        isNaming ? (withSources ? null : 'asked') : 'names',
      ),
    });
  return { report: evidence.report, settings, pack };
}

/** The policy, with the name of the organisation that was typed. */
function policyFor({ policy, settings }: Collected): Policy {
  const { organisation } = settings;
  if (organisation === null) return policy;
  return {
    ...policy,
    organisation: { ...policy.organisation, name: organisation },
  };
}

/** In the order of name and sum, whatever order they came in. */
function eachOnce<T>(
  list: readonly T[],
  factsOf: (one: T) => { file: string; sha256: string },
): T[] {
  const keyed = list.map((one) => {
    const { file, sha256 } = factsOf(one);
    return { one, sha256, key: `${file} ${sha256}` };
  });
  keyed.sort((a, b) => byText(a.key, b.key));
  const seen = new Set<string>();
  return keyed.flatMap(({ one, sha256 }) => {
    if (seen.has(sha256)) return [];
    seen.add(sha256);
    return [one];
  });
}
