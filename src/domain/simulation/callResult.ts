import type { Policy } from '../../schema/policy.ts';
import { isAttack, type CallCase } from './callCase.ts';
import type { Certainty, Move } from './callState.ts';
import { exceptionIsOpen } from './faults.ts';
import { judge } from './judge.ts';
import { minutesOf } from './moves.ts';
import type { CriticalError, Outcome } from './outcome.ts';
import { play } from './play.ts';

/** What the desk counts of a finished call. */
export interface CallResult {
  case: string;
  variant: string;
  /** An attack: an impostor, or an account that was taken over. */
  attack: boolean;
  /** The caller is an impostor. */
  hostile: boolean;
  tactics: CallCase['tactics'];
  outcome: Outcome;
  good: boolean;
  critical: CriticalError[];
  /** Somebody who could have been served was left with nothing that works. */
  refusedWrongly: boolean;
  /** A reset was made; and enough checks stood before it. */
  reset: boolean;
  verifiedFirst: boolean;
  /** An impostor got a reset, codes, a changed number or an account without MFA. */
  acceptedFalsely: boolean;
  reported: boolean;
  /** The entry was written and true. */
  logTrue: boolean;
  /** As it was before the last move that asked; null where none did. */
  certainty: Certainty | null;
  minutes: number;
}

/** Plays and judges a call. */
export function resultOf(
  moves: readonly Move[],
  call: CallCase,
  policy: Policy,
): CallResult {
  const state = play(moves, call, policy);
  const verdict = judge(state, call, policy);
  const hostile = call.truth === 'impostor';
  const gave =
    state.reset !== 'none' ||
    state.sent ||
    state.numberChanged ||
    state.excluded ||
    state.enrolled ||
    exceptionIsOpen(state) ||
    verdict.critical.includes('given_unapproved');
  return {
    case: call.id,
    variant: call.variant,
    attack: isAttack(call),
    hostile,
    tactics: call.tactics,
    outcome: verdict.outcome,
    good: verdict.good,
    critical: verdict.critical,
    refusedWrongly: verdict.refusedWrongly,
    reset: state.reset !== 'none',
    verifiedFirst: state.verifiedFirst,
    acceptedFalsely: hostile && gave,
    reported: state.reported,
    logTrue: state.closed === 'true_log' || state.closed === 'part_log',
    certainty: moves.findLast((move) => move.certainty)?.certainty ?? null,
    minutes: minutesOf(
      moves.map((move) => move.code),
      call.channel,
    ),
  };
}
