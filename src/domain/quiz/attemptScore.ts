import type { DrawnItem } from './check.ts';

/** Per cent of right answers, rounded to two decimals; 0 for an empty attempt. */
export function attemptScore(drawn: readonly DrawnItem[]): number {
  if (drawn.length === 0) return 0;
  const right = drawn.filter((d) => d.answer?.result === 'correct').length;
  return Math.round((right / drawn.length) * 10_000) / 100;
}
