import type {
  EvidenceInteraction,
  EvidenceRecord,
} from '../../../src/evidence/vocabulary/record.ts';

/** A passed attempt; `change` replaces fields. */
export function sampleRecord(
  change: Partial<EvidenceRecord> = {},
): EvidenceRecord {
  return {
    learnerId: 'a.khan',
    learnerName: 'Amira Khan',
    learnerMail: null,
    unit: null,
    courseId: 'mfa-exceptions',
    course: 'Hold the Line',
    release: '1.0.0+ab12cd34',
    passMark: 80,
    attempt: 1,
    started: { utc: '2026-11-24T09:00:00Z', zone: 'UTC' },
    completed: { utc: '2026-11-24T09:25:00Z', zone: 'UTC' },
    completion: 'completed',
    success: 'passed',
    score: { raw: 100, min: 0, max: 100, scaled: null },
    seconds: 1500.5,
    override: null,
    interactions: [sampleInteraction()],
    objectives: null,
    source: {
      system: 'Hold the Line preview LMS',
      report: 'SCORM 1.2 attempts',
      exportedUtc: '2026-11-24T10:00:00Z',
      file: null,
      row: null,
      sha256: null,
    },
    ...change,
  };
}

export function sampleInteraction(
  change: Partial<EvidenceInteraction> = {},
): EvidenceInteraction {
  return {
    index: 0,
    id: 'reported_method_r1_a1',
    type: 'choice',
    time: '09:20:00',
    response: 'b',
    correctResponses: ['a'],
    result: 'wrong',
    weighting: 1,
    latencySeconds: 12.5,
    objectives: ['tactics'],
    ...change,
  };
}
