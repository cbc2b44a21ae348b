import { byCodeUnit } from '../../../ground/bytes.ts';
import type { EvidenceRecord } from '../../vocabulary/record.ts';
import { writeJson } from '../tables/json.ts';

/**
 * The records by person, course and attempt, so that the order in which files and rows
 * were read leaves no trace. Records that these do not tell apart go by all they hold.
 */
export function inOrder(records: readonly EvidenceRecord[]): EvidenceRecord[] {
  return records.toSorted(
    (a, b) =>
      byText(a.learnerId, b.learnerId) ||
      byText(a.learnerMail, b.learnerMail) ||
      byText(a.learnerName, b.learnerName) ||
      byText(a.courseId ?? a.course, b.courseId ?? b.course) ||
      (a.attempt ?? 0) - (b.attempt ?? 0) ||
      byText(a.started?.utc ?? null, b.started?.utc ?? null) ||
      byText(a.source.file, b.source.file) ||
      (a.source.row ?? 0) - (b.source.row ?? 0) ||
      byCodeUnit(writeJson([a]), writeJson([b])),
  );
}

function byText(a: string | null, b: string | null): number {
  return byCodeUnit(a ?? '', b ?? '');
}
