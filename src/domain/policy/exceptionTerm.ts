import type { Policy } from '../../schema/policy.ts';

/** What the policy says of exceptions; registers and requests are made and judged by it alone. */
export type ExceptionRule = Policy['exceptions'];

type LongestTerm = Pick<ExceptionRule, 'maxDays'>;

/** How the end of an exception stands to the policy. */
export type Ending = 'in_term' | 'too_soon' | 'too_late';

/**
 * The first and the last day on which an exception may end, counted from its approval.
 * On its review day an exception is justified afresh or over, so the approval cannot be
 * that day too: the exception would have run for no day at all. The policy's longest
 * term is itself allowed.
 */
export function termOf({ maxDays }: LongestTerm): {
  first: number;
  last: number;
} {
  return { first: 1, last: maxDays };
}

/** How an exception ends whose review is so many days after its approval. */
export function endingAfter(days: number, rule: LongestTerm): Ending {
  const { first, last } = termOf(rule);
  if (days < first) return 'too_soon';
  return days > last ? 'too_late' : 'in_term';
}
