import {
  readRelease,
  type EvidenceRecord,
  type Moment,
} from '../evidence/vocabulary/record.ts';
import { readNumber } from './cmiTree.ts';
import { STANDARD_NAMES, type Unit } from './import/units.ts';
import type { AttemptRecord } from './attemptRecord.ts';
import type { Attempt } from './store/attempts.ts';
import type { Learner } from './store/learners.ts';
import type { Package } from './store/packages.ts';

/** Whose attempt it was, and at what; `alone` when the package has no other unit. */
export interface About {
  learner: Learner;
  course: Package;
  unit: Unit | undefined;
  alone: boolean;
  attempt: Attempt;
}

/** The evidence that one attempt leaves. `exportedUtc` is ISO 8601. */
export function toEvidence(
  { learner, course, unit, alone, attempt }: About,
  recorded: AttemptRecord,
  exportedUtc: string,
): EvidenceRecord {
  const { completion, success, score, interactions, objectives } = recorded;
  return {
    learnerId: learner.id,
    learnerName: learner.name,
    learnerMail: null,
    unit: null,
    courseId: course.courseId || null,
    course:
      alone || !unit?.title ? course.title : `${course.title}: ${unit.title}`,
    release: readRelease(objectives.map(({ id }) => id)),
    passMark: passMarkOf(course, unit),
    attempt: attempt.number,
    started: momentOf(attempt.startedUtc),
    completed: momentOf(attempt.completedUtc),
    completion,
    success,
    score,
    seconds: attempt.seconds,
    override: null,
    interactions,
    objectives,
    source: {
      system: 'Hold the Line preview LMS',
      report: `${STANDARD_NAMES[course.standard]} attempts`,
      exportedUtc: toSeconds(exportedUtc),
      file: null,
      row: null,
      sha256: null,
    },
  };
}

/** Per cent: SCORM 1.2 writes it so, the others as a part of one. */
function passMarkOf(
  { standard }: Package,
  unit: Unit | undefined,
): number | null {
  const mark = readNumber(unit?.masteryScore ?? '');
  if (mark === null || standard === 'scorm12') return mark;
  return Math.round(mark * 10_000) / 100;
}

function momentOf(utc: string | null): Moment | null {
  return utc === null ? null : { utc: toSeconds(utc), zone: 'UTC' };
}

function toSeconds(utc: string): string {
  return utc.replace(/\.\d+Z$/, 'Z');
}
