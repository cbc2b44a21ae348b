import type { CheckRule } from '../course/courseData.ts';
import { openAttempt } from '../quiz/check.ts';
import type { CheckState } from '../quiz/check.ts';

/** How the course stands. Until judged there is no score to report. */
export type Verdict =
  | { kind: 'open'; attemptsLeft: number; best: number | null }
  | { kind: 'passed'; score: number; attempt: number }
  | { kind: 'exhausted'; score: number };

/**
 * Judges the check once, at the end of an attempt: the first attempt that
 * reaches the pass mark passes with its own score; when none is left the best
 * score stands.
 * @param passMark per cent; an LMS's mastery score replaces the course's.
 */
export function judgeCourse(
  state: CheckState,
  rule: CheckRule,
  passMark: number = rule.pass,
): Verdict {
  const scores = state.attempts.flatMap((a) => a.score ?? []);
  const passedAt = scores.findIndex((score) => score >= passMark);
  const passing = scores[passedAt];
  if (passing !== undefined) {
    return { kind: 'passed', score: passing, attempt: passedAt + 1 };
  }
  const best = scores.length > 0 ? Math.max(...scores) : null;
  const attemptsLeft = rule.attempts - scores.length;
  if (best !== null && attemptsLeft <= 0 && openAttempt(state) === null) {
    return { kind: 'exhausted', score: best };
  }
  return { kind: 'open', attemptsLeft, best };
}
