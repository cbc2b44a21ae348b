import type { Verdict } from '../../domain/verdict/verdict.ts';

/** How the learner stands, as a heading. */
export const titles: Record<Verdict['kind'], string> = {
  passed: 'You passed',
  open: 'Not passed yet',
  desk: 'The check is passed; the practice desk is still to come',
  exhausted: 'Not passed: no attempts left',
};

export const loading: string = 'Loading your result…';
export const noResult: string = 'No result yet';
export const comesLater: string =
  'Your result appears here once the knowledge check is done.';

/** A span of time as people say it. */
export function spoken(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

/** A score in per cent, and in brackets the pass mark. */
export const percentWords = (score: number): string => `${Math.round(score)}%`;
export const passMarkWords = (passMark: number): string =>
  `(pass mark ${passMark}%)`;

/**
 * The rule, and what is known of it now.
 * @param mark the pass mark, in words.
 * @param attempt which attempt this was, counted from 1.
 */
export const ruleWords = (
  score: number,
  mark: string,
  attempts: number,
  attempt: number,
): string =>
  `The score is ${Math.round(score)}%. The pass mark is ${mark}, to be reached in one attempt at the check; you have ${attempts} attempts, and this was attempt ${attempt}.`;

/** The terms of times and release. */
export const terms = {
  lesson: 'Time in the lesson',
  desk: 'Time at the practice desk',
  check: 'Time in the check',
  release: 'Release',
};
