import { answerCredit } from './attemptScore.ts';
import type { CheckAttempt, DrawnItem } from './check.ts';

/** How answers came out, counted. */
export interface AnswerTally {
  of: number;
  right: number;
  partly: number;
  /** What all of them count together, in right answers; rounded to hundredths. */
  worth: number;
}

/** Per cent as scores are rounded. */
const scoreOf = (worth: number, of: number) =>
  Math.round((worth / of) * 10_000) / 100;

/** Counts answers; null where there is none, or where one is missing. */
export function tallyAnswers(drawn: readonly DrawnItem[]): AnswerTally | null {
  const credits = drawn.flatMap(({ answer }) =>
    answer ? [answerCredit(answer)] : [],
  );
  if (credits.length === 0 || credits.length < drawn.length) return null;
  const worth = credits.reduce((sum, credit) => sum + credit, 0);
  return {
    of: credits.length,
    right: credits.filter((credit) => credit === 1).length,
    partly: credits.filter((credit) => credit > 0 && credit < 1).length,
    worth: Math.round(worth * 100) / 100,
  };
}

/**
 * Counts the answers of an attempt that is over. Null where those that are here
 * do not make its score: a release that lacks a question drops the answer to it.
 */
export function tallyAttempt({
  drawn,
  score,
}: CheckAttempt): AnswerTally | null {
  const tally = tallyAnswers(drawn);
  return tally && scoreOf(tally.worth, tally.of) === score ? tally : null;
}

/**
 * How many right answers reach the pass mark (per cent). Where some count in
 * part, the sum that reaches it, which need not be whole.
 */
export function neededOf(
  { of, partly }: AnswerTally,
  passMark: number,
): number {
  if (partly > 0) return Math.round(passMark * of) / 100;
  const counts = Array.from({ length: of + 1 }, (_, right) => right);
  return counts.find((right) => scoreOf(right, of) >= passMark) ?? of;
}
