import type { DeskRule } from '../../schema/course.ts';
import { judgeDesk } from './deskRule.ts';

type Judged = Parameters<typeof judgeDesk>[0];

/** A sound call that stopped an attack: no other does more for passing. */
const best: Judged[number] = {
  attack: true,
  good: true,
  critical: [],
  refusedWrongly: false,
};

/** How many calls pass the desk at the soonest, if each of them ends as well as a call can. */
export function fewestCalls(results: Judged, rule: DeskRule): number {
  const all = [...results];
  // After a whole window of them no earlier call counts.
  while (all.length < results.length + rule.window) {
    if (judgeDesk(all, rule).passed) break;
    all.push(best);
  }
  return all.length - results.length;
}

/** What is left of the desk at the least. */
export interface WorkLeft {
  calls: number;
  minutes: number;
}

/**
 * The fewest calls to a passed desk, and their share of the minutes that the desk takes
 * from its first call, as it is estimated.
 */
export function workLeft(
  results: Judged,
  rule: DeskRule,
  minutes: number,
): WorkLeft {
  const calls = fewestCalls(results, rule);
  const share = (minutes * calls) / rule.window;
  return { calls, minutes: Math.max(1, Math.round(share)) };
}
