import type { CheckRule } from '../course/courseData.ts';
import { openAttempt } from '../quiz/check.ts';
import type { CheckState } from '../quiz/check.ts';

/** How the course stands. Until judged there is no score to report. */
export type Verdict =
  | { kind: 'open'; attemptsLeft: number; best: number | null }
  /** The check is passed; the practice desk is not yet. */
  | { kind: 'desk'; score: number; attempt: number }
  | { kind: 'passed'; score: number; attempt: number }
  | { kind: 'exhausted'; score: number };

/**
 * Judges the check once, at the end of an attempt: the first attempt that
 * reaches the pass mark passes with its own score; when none is left the best
 * score stands. Where the course has a practice desk, passing needs it too.
 * @param passMark per cent; an LMS's mastery score replaces the course's.
 * @param deskOpen the course has a practice desk that is not passed.
 */
export function judgeCourse(
  state: CheckState,
  rule: CheckRule,
  passMark: number = rule.pass,
  deskOpen = false,
): Verdict {
  const scores = state.attempts.flatMap((a) => a.score ?? []);
  const passedAt = scores.findIndex((score) => score >= passMark);
  const passing = scores[passedAt];
  if (passing !== undefined) {
    const kind = deskOpen ? 'desk' : 'passed';
    return { kind, score: passing, attempt: passedAt + 1 };
  }
  const best = scores.length > 0 ? Math.max(...scores) : null;
  const attemptsLeft = rule.attempts - scores.length;
  if (best !== null && attemptsLeft <= 0 && openAttempt(state) === null) {
    return { kind: 'exhausted', score: best };
  }
  return { kind: 'open', attemptsLeft, best };
}

/** Whether nothing in this LMS attempt can change the verdict any more. */
export function isFinal(verdict: Verdict): boolean {
  return verdict.kind === 'passed' || verdict.kind === 'exhausted';
}

/** Whether two verdicts say the same. */
export function sameVerdict(one: Verdict, other: Verdict): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
