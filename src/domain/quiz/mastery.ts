import { answerCredit } from './attemptScore.ts';
import type { DrawnItem } from './check.ts';
import type { PublicItem } from './item.ts';

/** How a learner stands with one objective. */
export interface Mastery {
  objective: string;
  /** How many of its items were answered. */
  answered: number;
  /** Per cent of their credit, 0 to 100; null where none was answered. */
  score: number | null;
  mastered: boolean;
}

/**
 * Mastery of every objective that the bank has items for, in the bank's order.
 * An objective is mastered when its answers earn the pass mark (per cent).
 */
export function masteryOf(
  drawn: readonly DrawnItem[],
  bank: readonly PublicItem[],
  passMark: number,
): Mastery[] {
  const objectives = [...new Set(bank.map((item) => item.objective))];
  return objectives.map((objective) => {
    const own = bank.filter((item) => item.objective === objective);
    const answers = drawn
      .filter(({ item }) => own.some(({ id }) => id === item))
      .flatMap(({ answer }) => answer ?? []);
    const credit = answers.reduce((sum, it) => sum + answerCredit(it), 0);
    const score =
      answers.length === 0
        ? null
        : Math.round((credit / answers.length) * 10_000) / 100;
    return {
      objective,
      answered: answers.length,
      score,
      mastered: score !== null && score >= passMark,
    };
  });
}
