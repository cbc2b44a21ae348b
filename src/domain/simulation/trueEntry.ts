import type { Policy } from '../../schema/policy.ts';
import type { CallCase } from './callCase.ts';
import type { CallState, Move } from './callState.ts';
import { approverOf, checksMade, deedsOf } from './log.ts';
import type { LogEntry } from './log.ts';
import { showed } from './showed.ts';

/** An entry that says what happened, all of it. */
export function trueEntry(
  moves: readonly Move[],
  state: CallState,
  call: CallCase,
  policy: Policy,
): LogEntry {
  return {
    checks: Object.fromEntries(
      checksMade(moves, call).map((code) => [
        code,
        showed(code, moves, call, policy),
      ]),
    ),
    approver: approverOf(state),
    deeds: deedsOf(state, call),
  };
}
