import type { Answer, DrawnItem } from './check.ts';

/** What an answer counts, from 0 to 1. */
export function answerCredit(answer: Answer | null): number {
  if (!answer) return 0;
  return answer.credit ?? (answer.result === 'correct' ? 1 : 0);
}

/** Per cent of the credit to be had, rounded to two decimals; 0 for an empty attempt. */
export function attemptScore(drawn: readonly DrawnItem[]): number {
  if (drawn.length === 0) return 0;
  const credit = drawn.reduce((sum, d) => sum + answerCredit(d.answer), 0);
  return Math.round((credit / drawn.length) * 10_000) / 100;
}
