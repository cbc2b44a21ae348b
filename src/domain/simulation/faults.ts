import type { Policy } from '../../schema/policy.ts';
import type { CallCase } from './callCase.ts';
import type { CallState } from './callState.ts';
import { couldBeTried, isVerified } from './checks.ts';
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

/** A form that was handed in without gaps and with the approval it needs: an exception is open. */
export function exceptionIsOpen(state: CallState): boolean {
  return state.form === 'complete' && state.approved;
}

/** What no later move makes good, as the call stands. A form waits for its approval until the call is closed. */
export function criticalErrors(
  state: CallState,
  call: CallCase,
): CriticalError[] {
  const reset = state.reset !== 'none';
  const closed = state.closed !== 'open';
  const impostor = call.truth === 'impostor';
  const unproved = state.counting.length === 0 || impostor;
  const errors: (false | CriticalError)[] = [
    reset && (!state.verifiedFirst || impostor) && 'reset_unverified',
    (state.enrolledUnchecked || (!reset && state.enrolled && impostor)) &&
      'enrolled_unverified',
    state.reset === 'first_line' &&
      call.record.privileged &&
      'privileged_first_line',
    state.sent && 'sent_by_message',
    state.numberChanged && 'number_changed',
    state.excluded && 'unrecorded_exception',
    state.closed === 'false_log' && 'false_log',
    ((reset && !state.approvedFirst) ||
      (closed && state.form === 'complete' && !state.approved)) &&
      'given_unapproved',
    closed && exceptionIsOpen(state) && unproved && 'exception_unverified',
  ];
  return errors.filter((error) => error !== false);
}

/** Whether something in this call is stolen or taken over: Security hears of it, whoever is calling. */
function tellsOfTheft(call: CallCase): boolean {
  return call.affected.some(
    ({ how }) => how === 'stolen' || how === 'taken_over',
  );
}

/** Whether what was lost is still on the account when somebody got in another way. */
function leavesLostBehind(
  state: CallState,
  call: CallCase,
  need: Need,
): boolean {
  const gone = call.affected.some(({ how }) => how !== 'moved');
  const isIn = state.counting.includes('B');
  return need === 'recover' && gone && isIn && !state.cleaned;
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
  const made: Possible = [
    ...proofFaults(state, call, policy, need),
    ...accessFaults(state, call, policy, need),
    ...duesFaults(state, call, policy, need),
    ...wordFaults(state, call, need),
  ];
  return made
    .filter((fault) => fault !== false)
    .filter((fault, index, all) => all.indexOf(fault) === index);
}

type Possible = (false | Fault)[];

function proofFaults(
  state: CallState,
  call: CallCase,
  policy: Policy,
  need: Need,
): Possible {
  const gave = state.form !== 'none' || state.enrolled;
  // An account left out of MFA helps a thief as much as a new method does.
  const mustProve =
    need === 'give_mfa' ||
    need === 'exception' ||
    ((need === 'defer' || need === 'recover') && gave);
  return [
    mustProve && !isVerified(state.counting, call, policy) && 'not_verified',
    // A check after the enrolment comes too late for it.
    state.reset === 'none' &&
      state.enrolled &&
      !state.verifiedFirst &&
      'not_verified',
    need === 'contain' && !state.heard && 'not_heard',
    // A genuine caller is not sent away unheard.
    need === 'defer' &&
      !state.tried &&
      couldBeTried(call, policy) &&
      'not_tried',
  ];
}

function accessFaults(
  state: CallState,
  call: CallCase,
  policy: Policy,
  need: Need,
): Possible {
  const reset = state.reset !== 'none';
  const mustEnrol = need === 'give_mfa' && !exceptionStands(state, call);
  const couldOffer = need === 'give_mfa' || call.alternative !== 'none';
  const complete = state.form === 'complete';
  // Nobody finishes a reset for whoever should have been told no.
  const mustFinish = reset && need !== 'decline';
  return [
    mustFinish && policy.reset.enrolAtOnce && !state.enrolled && 'not_enrolled',
    mustEnrol && !state.enrolled && 'not_enrolled',
    couldOffer && complete && !state.offered && 'not_offered',
    mustFinish && !state.cleaned && 'not_cleaned',
    leavesLostBehind(state, call, need) && 'not_cleaned',
    reset && !state.safeFirst && 'not_contained_first',
    need === 'contain' && !state.contained && 'not_contained',
    (need === 'contain' || need === 'renew') && !state.renewed && 'not_renewed',
    state.form === 'incomplete' && 'form_incomplete',
    need === 'give_mfa' &&
      complete &&
      !call.exceptionAllowed &&
      'needless_exception',
  ];
}

function duesFaults(
  state: CallState,
  call: CallCase,
  policy: Policy,
  need: Need,
): Possible {
  const attacked =
    call.truth === 'impostor' || call.compromised || need === 'contain';
  const mustWarn = need === 'decline' && policy.report.warnUser;
  return [
    // Before a reset, reporting is part of being contained first.
    attacked && need !== 'reset' && !state.reported && 'not_reported',
    tellsOfTheft(call) && !state.reported && 'not_reported',
    mustWarn && !state.warned && !state.heard && 'not_warned',
  ];
}

function wordFaults(state: CallState, call: CallCase, need: Need): Possible {
  const writes = call.channel === 'email' || call.channel === 'chat';
  const mustAnswer = (need === 'decline' && !writes) || need === 'defer';
  const answered =
    state.declined !== null || (need === 'decline' && state.contained);
  return [
    mustAnswer && !answered && 'not_declined',
    state.declined === 'leaks' && 'leaked',
    state.declined === 'curt' && 'curt',
    state.closed === 'no_log' && 'not_logged',
    state.closed === 'part_log' && 'log_incomplete',
  ];
}
