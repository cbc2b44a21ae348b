import type { Policy } from '../../schema/policy.ts';
import { resultOf } from './callResult.ts';
import type { CallResult } from './callResult.ts';
import type { CallCase } from './callCase.ts';
import { soundMoves } from './play.ts';

/** Three ways to work the desk: by the book, resetting everybody, refusing everybody. */
export const walks = {
  careful: (call: CallCase) => soundMoves(call.model),
  hurried: () => soundMoves(['D', 'R', 'E', 'L']),
  suspicious: () => soundMoves(['D', 'X', 'SEC', 'L']),
  refusing: () => soundMoves(['D', 'X', 'L']),
} as const;

export type Walk = keyof typeof walks;

/** What a walk comes to over these calls. Its logs are true: it is judged on what it does. */
export function walkThrough(
  walk: Walk,
  calls: readonly CallCase[],
  policy: Policy,
): CallResult[] {
  return calls.map((call) => resultOf(walks[walk](call), call, policy));
}
