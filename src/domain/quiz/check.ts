import type { CheckRule } from '../course/courseData.ts';
import type { ItemResult } from './scoreItem.ts';

/** One item of a draw: first only drawn, then answered. */
export interface DrawnItem {
  item: string;
  revision: number;
  answer: Answer | null;
}

export interface Answer {
  /** In the form of the key: authored letters, `true`, or pairs such as `a.2`. */
  response: string[];
  result: ItemResult;
  /** What a partly right answer counts, above 0 and below 1. */
  credit?: number;
  /** How sure the learner was: 1 guessed, 2 fairly sure, 3 sure. Absent where it was not asked. */
  certainty?: Certainty;
  /** Seconds from showing the question to submitting; saved data keep whole ones. */
  latencySeconds: number;
}

export type Certainty = 1 | 2 | 3;

/** One try at the check. Attempts are numbered by their place, from 1. */
export interface CheckAttempt {
  drawn: DrawnItem[];
  /** Per cent once every item is answered; until then null. */
  score: number | null;
}

/** All attempts at the check inside one LMS attempt. */
export interface CheckState {
  /** 24 bits; fixes every draw and order of this LMS attempt. */
  seed: number;
  attempts: CheckAttempt[];
}

/** The attempt under way, or null between attempts. */
export function openAttempt(state: CheckState): CheckAttempt | null {
  const last = state.attempts.at(-1);
  return last && last.score === null ? last : null;
}

/** True when another attempt may begin: none is open and the rule allows one more. */
export function mayStart(state: CheckState, rule: CheckRule): boolean {
  return openAttempt(state) === null && state.attempts.length < rule.attempts;
}

/**
 * Whether an attempt has reached the pass mark.
 * @param passMark per cent.
 */
export function checkIsPassed(state: CheckState, passMark: number): boolean {
  return state.attempts.some(({ score }) => (score ?? -1) >= passMark);
}
