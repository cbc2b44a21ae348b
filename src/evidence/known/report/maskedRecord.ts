import type { EvidenceSource } from '../../vocabulary/record.ts';
import type { ReportRecord } from '../people/people.ts';
import type { Naming } from './naming.ts';

/**
 * A record as the report names its person; all that tells who it is is gone where names are not shown.
 * @param allShown whether everybody's name is: else even beside a name the sum of the file stays out.
 */
export function maskedRecord(
  record: ReportRecord,
  naming: Naming | undefined,
  allShown: boolean,
): ReportRecord {
  if (allShown) return record;
  if (naming?.shown)
    return {
      ...record,
      ...(record.sources && { sources: record.sources.map(withoutSum) }),
      source: withoutSum(record.source),
    };
  const kept = { ...record };
  delete kept.identity;
  delete kept.registration;
  return {
    ...kept,
    ...(record.conflicts && { conflicts: [] }),
    ...(record.plainConflicts && { plainConflicts: [] }),
    ...(record.sources && { sources: [] }),
    learnerId: naming?.person ?? null,
    learnerName: null,
    learnerMail: null,
    unit: naming?.unit ?? null,
    override: record.override && { by: null },
    // A row leads back to the person in the source file, and a file often is one unit's.
    source: {
      ...record.source,
      file: null,
      row: null,
      sha256: null,
      exportedUtc: null,
    },
  };
}

/** Whoever tries out who did what would see by the sum of the file which guess is right. */
function withoutSum(source: EvidenceSource): EvidenceSource {
  return { ...source, sha256: null };
}
