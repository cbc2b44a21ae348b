import type {
  Acknowledgement,
  CourseData,
} from '../../domain/course/courseData.ts';
import type {
  InteractionRecord,
  ObjectiveRecord,
} from '../../tracking/port.ts';

/** `release_1_0_0_ab12cd34`: the objective that carries the release, since no standard has a field for it. */
export function releaseObjective(course: CourseData): ObjectiveRecord {
  const { version, hash } = course.release;
  const id = `release_${version}_${hash}`.replace(/[^A-Za-z0-9_]/g, '_');
  return { id, score: null, status: 'completed' };
}

/** The learner's acknowledgement of the organisation's written reset procedure. */
export function acknowledgementRecord(
  acknowledgement: Acknowledgement,
  at: Date,
): InteractionRecord {
  return {
    id: `${acknowledgement.id}_r${acknowledgement.revision}`,
    type: 'true-false',
    response: ['true'],
    pattern: ['true'],
    result: 'neutral',
    latencySeconds: 0,
    at,
    objective: acknowledgement.objective,
    description: acknowledgement.text,
  };
}
