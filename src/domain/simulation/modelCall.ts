import type { Policy } from '../../schema/policy.ts';
import type { CallCase } from './callCase.ts';
import type { Move } from './callState.ts';
import { explore } from './explore.ts';
import { judge } from './judge.ts';
import { play, soundMoves } from './play.ts';

/**
 * A sound course of this call under this policy: the authored one, or the
 * shortest that a search finds where the policy makes that one unsound. Empty
 * where the policy leaves no good ending.
 */
export function modelMoves(call: CallCase, policy: Policy): Move[] {
  const authored = soundMoves(call.model);
  if (judge(play(authored, call, policy), call, policy).good) return authored;
  return explore(call, policy).shortestGood ?? [];
}
