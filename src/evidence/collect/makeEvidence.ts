import { sha256Hex } from '../../packaging/bytes.ts';
import { unzipFiles } from '../../packaging/unzip.ts';
import type { Policy } from '../../schema/policy.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { byText } from '../order.ts';
import { packEvidence, type ExtraFile } from '../pack/packEvidence.ts';
import type { FileRead } from '../readers/reader.ts';
import { readReleases, type ReleaseSource } from '../releases/readReleases.ts';
import { reportWithRecords } from '../report/buildReport.ts';
import type { ReportOptions } from '../report/input.ts';
import type { RegisterPart, Report } from '../report/report.ts';
import type { Roster } from '../roster/roster.ts';

/** Everything that has been read, and how it is to be reported. */
export interface Collected {
  ledger: Ledger;
  exports: readonly FileRead[];
  registers: readonly RegisterPart[];
  roster: Roster | null;
  releases: readonly ReleaseSource[];
  policy: Policy;
  options: ReportOptions;
  /** Such as the mapping used, and the settings to make the pack again. */
  extra: readonly ExtraFile[];
}

/** The report and the pack that holds it. */
export interface Evidence {
  report: Report;
  pack: Uint8Array;
  /** Of the pack, hexadecimal. */
  sha256: string;
}

/**
 * Makes report and pack. The same input gives the same bytes; a file given twice counts once.
 * @throws HoldError when a release file is none, or pseudonyms have no key.
 */
export async function makeEvidence(collected: Collected): Promise<Evidence> {
  const { ledger, policy, roster, options, extra } = collected;
  const evidence = reportWithRecords({
    records: ledger.records(),
    roster,
    releases: readReleases(collected.releases),
    policy,
    files: eachOnce(collected.exports, ({ facts }) => facts),
    registers: eachOnce(collected.registers, (part) => part),
    options,
  });
  const pack = await packEvidence({
    evidence,
    releases: collected.releases.map(releaseJson),
    files: extra,
  });
  return { report: evidence.report, pack, sha256: sha256Hex(pack) };
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

function releaseJson({ bytes }: ReleaseSource): Uint8Array {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return (isZip ? unzipFiles(bytes).get('release.json') : null) ?? bytes;
}
