import type { EvidenceRecord, EvidenceSource } from './record.ts';

/** A record of which only the source is known. */
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
