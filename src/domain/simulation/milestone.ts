import type { DeskRule } from '../../schema/course.ts';
import type { CallResult } from './callResult.ts';
import { judgeDesk } from './deskRule.ts';
import { endedUnsafe } from './outcome.ts';

/** What a call was the first of: to stop an attack, or to bring half of the good calls that the rule asks for. */
export type Milestone = 'first_stopped' | 'half';

/**
 * What there is to be glad of after the last of these calls; null for an ordinary one,
 * and where not all calls are remembered: then nobody knows what came first.
 * @param count all calls ever finished
 */
export function milestoneOf(
  calls: readonly CallFacts[],
  count: number,
  rule: DeskRule,
): Milestone | null {
  const last = calls.at(-1);
  if (!last?.good || calls.length < count) return null;
  const before = calls.slice(0, -1);
  if (last.attack && !before.some(isStopped)) return 'first_stopped';
  const half = Math.ceil(rule.good / 2);
  const hadHalf = before.some(
    (_, place) => judgeDesk(before.slice(0, place + 1), rule).good >= half,
  );
  return !hadHalf && judgeDesk(calls, rule).good >= half ? 'half' : null;
}

/** Whether an attack came to nothing: an impostor got nothing, or an account that was taken over was shut. */
function isStopped(call: CallFacts): boolean {
  if (!call.attack) return false;
  return call.hostile
    ? !call.acceptedFalsely
    : !call.refusedWrongly && !endedUnsafe(call.outcome);
}

type CallFacts = Parameters<typeof judgeDesk>[0][number] &
  Pick<CallResult, 'hostile' | 'acceptedFalsely' | 'outcome'>;
