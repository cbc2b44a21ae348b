import type { EvidenceRecord, EvidenceSource } from '../record.ts';
import type { FileFacts } from './reader.ts';

/** Nothing known but where it stands. */
export function blankRecord(source: EvidenceSource): EvidenceRecord {
  return {
    learnerId: null,
    learnerName: null,
    learnerMail: null,
    unit: null,
    courseId: null,
    course: null,
    release: null,
    passMark: null,
    attempt: null,
    started: null,
    completed: null,
    completion: null,
    success: null,
    score: { raw: null, min: null, max: null, scaled: null },
    seconds: null,
    override: null,
    interactions: null,
    objectives: null,
    source,
  };
}

/** Where a value of a file can be looked up again. */
export function sourceOf(
  system: string,
  report: string,
  { file, sha256 }: FileFacts,
  row: number,
  exportedUtc: string | null = null,
): EvidenceSource {
  return { system, report, exportedUtc, file, row, sha256 };
}
