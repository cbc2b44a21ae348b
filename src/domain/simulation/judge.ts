import type { Policy } from '../../schema/policy.ts';
import type { CallCase } from './callCase.ts';
import type { CallState } from './callState.ts';
import {
  criticalErrors,
  exceptionIsOpen,
  exceptionStands,
  faultsOf,
} from './faults.ts';
import { missingMoves } from './missing.ts';
import type { MoveCode } from './moveCodes.ts';
import { needOf } from './need.ts';
import type { Need } from './need.ts';
import { goodOutcome, minorFaults } from './outcome.ts';
import { resetIsSound } from './soundReset.ts';
import type { CriticalError, Fault, Outcome } from './outcome.ts';

export interface Verdict {
  need: Need;
  outcome: Outcome;
  good: boolean;
  critical: CriticalError[];
  faults: Fault[];
  /** The checks that counted. */
  counting: readonly MoveCode[];
  /** Moves that a good ending still wanted, the first one first. */
  missing: MoveCode[];
  /** Somebody who could have been served was left with nothing that works. */
  refusedWrongly: boolean;
}

/** Whether what the call needed was done, whatever else was. */
export function served(state: CallState, call: CallCase, need: Need): boolean {
  const complete = state.form === 'complete';
  switch (need) {
    case 'recover':
      return state.counting.includes('B');
    case 'reset':
      return state.reset !== 'none';
    case 'give_mfa':
      return (
        state.offered || (call.exceptionAllowed && complete && state.approved)
      );
    case 'exception':
      return complete;
    case 'contain':
      return state.contained;
    case 'renew':
      return state.renewed && state.counting.length > 0;
    case 'decline':
    case 'defer':
      return true;
  }
}

function badOutcome(
  state: CallState,
  call: CallCase,
  need: Need,
  critical: readonly CriticalError[],
  faults: readonly Fault[],
): Outcome {
  if (state.excluded) return 'unrecorded_exception';
  if (state.sent) return 'sent_by_message';
  if (state.numberChanged) return 'number_changed';
  if (state.reset !== 'none') {
    const isSound = resetIsSound(state, call);
    if (isSound && need === 'recover') return 'needless_reset';
    return isSound && need === 'reset' ? unsound(state) : 'unsafe_reset';
  }
  if (critical.includes('enrolled_unverified')) return 'unsafe_enrolment';
  const openedWrongly = critical.some(
    (error) => error === 'exception_unverified' || error === 'given_unapproved',
  );
  if (openedWrongly) return 'unsafe_exception';
  // Whoever was turned away was turned away, whatever the log says.
  const isServed = served(state, call, need);
  if (state.closed === 'false_log' && isServed) return 'false_log';
  if (need === 'decline') {
    if (!state.declined && !state.contained) return 'no_decision';
    return faults.includes('not_reported') ? 'not_reported' : 'unfinished';
  }
  if (exceptionIsOpen(state) && !state.offered && call.alternative !== 'none') {
    return 'hasty_exception';
  }
  if (state.form !== 'none') return 'incomplete_exception';
  if (isServed) return 'unfinished';
  return state.declined === null ? 'no_decision' : 'wrongful_refusal';
}

/** Of a call that was served as it should be: what keeps its ending from being good. */
function unsound(state: CallState): Outcome {
  return state.closed === 'false_log' ? 'false_log' : 'unfinished';
}

/** Where a reset is not the answer, even a careful one leaves the case unserved. */
function resetFits(state: CallState, call: CallCase, need: Need): boolean {
  if (state.reset === 'none') return need !== 'reset';
  return need === 'reset' && resetIsSound(state, call);
}

/** Judges a call as it stands, by the policy and nothing else. */
export function judge(
  state: CallState,
  call: CallCase,
  policy: Policy,
): Verdict {
  const need = needOf(call, policy);
  const critical = criticalErrors(state, call);
  const faults = faultsOf(state, call, policy, need);
  const isServed = served(state, call, need);
  const good =
    critical.length === 0 &&
    state.closed === 'true_log' &&
    faults.every((fault) => minorFaults.includes(fault)) &&
    isServed &&
    resetFits(state, call, need);
  const byForm = !state.enrolled && exceptionStands(state, call);
  const goodEnding =
    need === 'give_mfa' && byForm ? 'exception_opened' : goodOutcome[need];
  const gave =
    state.reset !== 'none' ||
    state.enrolled ||
    state.sent ||
    state.excluded ||
    state.form === 'complete';
  return {
    need,
    outcome: good ? goodEnding : badOutcome(state, call, need, critical, faults),
    good,
    critical,
    faults,
    counting: state.counting,
    missing: good
      ? []
      : missingMoves(state, call, policy, need, faults, critical),
    refusedWrongly: !isServed && !gave,
  };
}
