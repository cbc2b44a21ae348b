import type { Standing } from '../scorm/standing.ts';

/** A stored lesson_status in the port's words; whatever is not known has not been attempted. */
export function standingOf(lessonStatus: string): Standing {
  switch (lessonStatus) {
    case 'passed':
    case 'failed':
      return { completion: 'completed', success: lessonStatus };
    case 'completed':
    case 'incomplete':
      return { completion: lessonStatus, success: 'unknown' };
    default:
      return { completion: 'not-attempted', success: 'unknown' };
  }
}

/** True for a status that a course may write; `not attempted` is none. */
export function isLessonStatus(text: string): boolean {
  return /^(passed|failed|completed|incomplete|browsed)$/.test(text);
}

/** The one status of SCORM 1.2: the judgement where there is one, else the completion. */
export function lessonStatusOf({ completion, success }: Standing): string {
  if (success !== 'unknown') return success;
  return completion === 'completed' ? 'completed' : 'incomplete';
}
