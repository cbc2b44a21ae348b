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
