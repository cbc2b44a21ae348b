import { completionOf, type Standing } from '../scorm/attemptStanding.ts';

/** A stored lesson_status in the port's words; see `completionOf`. */
export function standingOf(
  lessonStatus: string,
  isUsed: (word: string) => boolean,
): Standing {
  if (lessonStatus === 'passed' || lessonStatus === 'failed')
    return { completion: 'completed', success: lessonStatus };
  return {
    completion: completionOf(lessonStatus, isUsed),
    success: 'unknown',
  };
}

/** True for a status that a course may write; `not attempted` is none. */
export function isLessonStatus(text: string): boolean {
  return /^(passed|failed|completed|incomplete|browsed)$/.test(text);
}

/** The one status of SCORM 1.2: the judgement where there is one, else the completion; '' where neither is known. */
export function lessonStatusOf({ completion, success }: Standing): string {
  if (success !== 'unknown') return success;
  if (completion === 'unknown') return '';
  return completion === 'completed' ? 'completed' : 'incomplete';
}
