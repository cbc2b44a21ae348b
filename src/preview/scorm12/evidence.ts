import {
  readRelease,
  type EvidenceInteraction,
  type EvidenceRecord,
  type Moment,
} from '../../evidence/record.ts';
import type { Attempt } from '../store/attempts.ts';
import type { Learner } from '../store/learners.ts';
import type { Package } from '../store/packages.ts';
import { parseCmi, readTimespan, type CmiInteraction } from './cmi.ts';

/** How SCORM 1.2's one status reads as two. A course that failed its learner is over. */
const OUTCOMES: Record<
  string,
  Pick<EvidenceRecord, 'completion' | 'success'>
> = {
  passed: { completion: 'completed', success: 'passed' },
  failed: { completion: 'completed', success: 'failed' },
  completed: { completion: 'completed', success: null },
  incomplete: { completion: 'incomplete', success: null },
  browsed: { completion: 'incomplete', success: null },
  'not attempted': { completion: 'not attempted', success: null },
};

/** Whether a status ends the attempt: its first commit is the time of completion. */
export function isFinal(lessonStatus: string): boolean {
  return OUTCOMES[lessonStatus]?.completion === 'completed';
}

/** The evidence that one attempt leaves. `masteryScore` is the manifest's, or ''. */
export function toEvidence(
  learner: Learner,
  course: Package,
  attempt: Attempt,
  masteryScore: string,
  exportedUtc: string,
): EvidenceRecord {
  const cmi = parseCmi(attempt.cmi);
  const raw = readNumber(cmi?.score.raw ?? '');
  return {
    learnerId: learner.id,
    learnerName: learner.name,
    unit: null,
    courseId: course.courseId || null,
    course: course.title,
    release: readRelease(cmi?.objectives.map(({ id }) => id) ?? []),
    passMark: readNumber(masteryScore),
    attempt: attempt.number,
    started: momentOf(attempt.startedUtc),
    completed: momentOf(attempt.completedUtc),
    ...(OUTCOMES[cmi?.lessonStatus ?? 'not attempted'] ?? {
      completion: null,
      success: null,
    }),
    score: {
      raw,
      // scorm-again says max 100 before there is a score.
      min: raw === null ? null : readNumber(cmi?.score.min ?? ''),
      max: raw === null ? null : readNumber(cmi?.score.max ?? ''),
      scaled: null,
    },
    seconds: attempt.seconds,
    override: null,
    interactions: (cmi?.interactions ?? []).map(toInteraction),
    source: {
      system: 'Hold the Line preview LMS',
      report: 'SCORM 1.2 attempts',
      exportedUtc: toSeconds(exportedUtc),
      file: null,
      row: null,
      sha256: null,
    },
  };
}

function toInteraction(one: CmiInteraction): EvidenceInteraction {
  return {
    index: one.index,
    id: one.id,
    type: one.type || null,
    time: one.time || null,
    response: one.response || null,
    correctResponses: one.patterns,
    result: one.result || null,
    weighting: readNumber(one.weighting),
    latencySeconds: readTimespan(one.latency),
    objectives: one.objectives,
  };
}

function momentOf(utc: string | null): Moment | null {
  return utc === null ? null : { utc: toSeconds(utc), zone: 'UTC' };
}

function toSeconds(utc: string): string {
  return utc.replace(/\.\d+Z$/, 'Z');
}

function readNumber(text: string): number | null {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}
