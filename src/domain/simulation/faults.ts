import type { Policy } from '../../schema/policy.ts';
import type { CallCase } from './callCase.ts';
import type { CallState } from './callState.ts';
import { isVerified } from './checks.ts';
import type { Need } from './need.ts';
import type { CriticalError, Fault } from './outcome.ts';

/**
 * Whether an exception stands where MFA was wanted: MFA that works was offered
 * first, and whoever decides took the whole form.
 */
export function exceptionStands(state: CallState, call: CallCase): boolean {
  const complete = state.form === 'complete' && state.approved;
  return call.exceptionAllowed && state.offered && complete;
}

/** What no later move makes good, as the call stands. */
export function criticalErrors(
  state: CallState,
  call: CallCase,
): CriticalError[] {
  const reset = state.reset !== 'none';
  const unverified = !state.verifiedFirst || call.truth === 'impostor';
  const errors: [boolean, CriticalError][] = [
    [reset && unverified, 'reset_unverified'],
    [!reset && state.enrolled && unverified, 'enrolled_unverified'],
    [
      state.reset === 'first_line' && call.record.privileged,
      'privileged_first_line',
    ],
    [state.sent, 'sent_by_message'],
    [state.numberChanged, 'number_changed'],
    [state.excluded, 'unrecorded_exception'],
    [state.closed === 'false_log', 'false_log'],
  ];
  return errors.filter(([made]) => made).map(([, error]) => error);
}

/**
 * What the call lacks, or holds too much of. An impostor on the phone, on video
 * or at the counter is told no (X) or cut off (CO). One who writes needs no
 * answer: a reply only tells whoever holds the mailbox what was noticed.
 */
export function faultsOf(
  state: CallState,
  call: CallCase,
  policy: Policy,
  need: Need,
): Fault[] {
  const reset = state.reset !== 'none';
  const attacked = call.truth === 'impostor' || call.compromised;
  const writes = call.channel === 'email' || call.channel === 'chat';
  const mustAnswer = (need === 'decline' && !writes) || need === 'defer';
  const answered =
    state.declined !== null || (need === 'decline' && state.contained);
  const mustWarn = need === 'decline' && policy.report.warnUser;
  // An account left out of MFA helps a thief as much as a new method does.
  const mustProve = need === 'give_mfa' || need === 'exception';
  const mustEnrol = need === 'give_mfa' && !exceptionStands(state, call);
  const needsForm = need === 'exception' || state.form === 'complete';
  const faults: [boolean, Fault][] = [
    [mustProve && !isVerified(state.counting, call, policy), 'not_verified'],
    [reset && !state.approvedFirst, 'not_approved'],
    [!reset && needsForm && !state.approved, 'not_approved'],
    [reset && policy.reset.enrolAtOnce && !state.enrolled, 'not_enrolled'],
    [mustEnrol && !state.enrolled, 'not_enrolled'],
    [reset && !state.cleaned, 'not_cleaned'],
    [reset && !state.safeFirst, 'not_contained_first'],
    [need === 'contain' && !state.heard, 'not_heard'],
    [need === 'contain' && !state.contained, 'not_contained'],
    [(need === 'contain' || need === 'renew') && !state.renewed, 'not_renewed'],
    // Before a reset, reporting is part of being contained first.
    [attacked && need !== 'reset' && !state.reported, 'not_reported'],
    [mustWarn && !state.warned, 'not_warned'],
    [mustAnswer && !answered, 'not_declined'],
    [state.form === 'incomplete', 'form_incomplete'],
    [
      need === 'give_mfa' &&
        state.form === 'complete' &&
        !call.exceptionAllowed,
      'needless_exception',
    ],
    [state.declined === 'leaks', 'leaked'],
    [state.declined === 'curt', 'curt'],
    [state.closed === 'no_log', 'not_logged'],
  ];
  const made = faults.filter(([is]) => is).map(([, fault]) => fault);
  return made.filter((fault, index) => made.indexOf(fault) === index);
}
