import type { Policy } from '../../schema/policy.ts';
import { approvalNeeded, saysYes } from './approval.ts';
import type { CallCase } from './callCase.ts';
import type { CallState } from './callState.ts';
import { checkCodes, checkCounts, isCheck, isVerified } from './checks.ts';
import type { MoveCode } from './moveCodes.ts';
import type { Need } from './need.ts';
import { faultsBeside } from './outcome.ts';
import type { CriticalError, Fault } from './outcome.ts';

/** The move that each fault wanted; null where one move less would have been right. */
const wanted: Record<Fault, MoveCode | null> = {
  not_enrolled: 'E',
  not_cleaned: 'C',
  not_contained_first: 'CO',
  not_contained: 'CO',
  not_heard: 'A',
  not_renewed: 'RC',
  not_reported: 'SEC',
  not_warned: 'W',
  not_logged: 'L',
  log_incomplete: null,
  not_declined: 'X',
  not_tried: null,
  not_offered: 'OF',
  not_verified: null,
  form_incomplete: 'EX',
  needless_exception: null,
  leaked: null,
  curt: null,
};

/** Of the missing moves those that no fault of the call tells already; checks apart, since not each of them is needed. */
export function missingBeside(
  missing: readonly MoveCode[],
  faults: readonly Fault[],
): { checks: MoveCode[]; moves: MoveCode[] } {
  const told = faults.map((fault) => wanted[fault]);
  const others = missing.filter((code) => !told.includes(code));
  return {
    checks: others.filter(isCheck),
    moves: others.filter((code) => !isCheck(code)),
  };
}

/** Moves that a good ending still needed: checks first, then approval, what answers the need, and the rest. */
export function missingMoves(
  state: CallState,
  call: CallCase,
  policy: Policy,
  need: Need,
  faults: readonly Fault[],
  critical: readonly CriticalError[],
): MoveCode[] {
  // A false entry was written all the same: what it wants is the truth, not a move.
  const isLogged = ['true_log', 'part_log', 'false_log'].includes(state.closed);
  const all: MoveCode[] = [
    ...missingChecks(state, call, policy, need, faults),
    ...missingApproval(state, call, policy, need, critical),
    ...answer(state, call, need),
    // Whoever got something is not told no any more.
    ...faultsBeside(faults, critical).flatMap((fault) => wanted[fault] ?? []),
    ...(isLogged ? [] : (['L'] as const)),
  ];
  return all.filter((move, index) => all.indexOf(move) === index);
}

function missingChecks(
  state: CallState,
  call: CallCase,
  policy: Policy,
  need: Need,
  faults: readonly Fault[],
): MoveCode[] {
  const mustProve =
    need === 'reset' || need === 'renew' || faults.includes('not_verified');
  if (!mustProve || isVerified(state.counting, call, policy)) return [];
  return checkCodes.filter(
    (code) => !state.counting.includes(code) && checkCounts(code, call, policy),
  );
}

/** Of each group whose yes is needed and was not heard: the one who would give it, else the first to ask. */
function missingApproval(
  state: CallState,
  call: CallCase,
  policy: Policy,
  need: Need,
  critical: readonly CriticalError[],
): MoveCode[] {
  // What should not have been given at all wanted no approval either.
  const couldBeGiven = need === 'give_mfa' || need === 'exception';
  const mustApprove =
    need === 'reset' || (couldBeGiven && critical.includes('given_unapproved'));
  if (!mustApprove || state.approved) return [];
  return approvalNeeded(call, policy)
    .filter((group) => !group.some((code) => state.approvals.includes(code)))
    .flatMap(
      (group) => group.find((code) => saysYes(code, call)) ?? group[0] ?? [],
    );
}

/** The move that gives what the call needs, where it was not made. */
function answer(state: CallState, call: CallCase, need: Need): MoveCode[] {
  switch (need) {
    case 'recover':
      return state.counting.includes('B') ? [] : ['B'];
    case 'reset':
      if (state.reset !== 'none') return [];
      return [call.record.privileged ? 'SL' : 'R'];
    case 'give_mfa':
      return state.offered || state.enrolled ? [] : ['OF'];
    case 'exception':
      return [
        ...(call.alternative === 'none' || state.offered
          ? []
          : (['OF'] as const)),
        ...(state.form === 'complete' ? [] : (['EX'] as const)),
      ];
    case 'contain':
      return state.contained ? [] : ['CO'];
    case 'renew':
      return state.renewed ? [] : ['RC'];
    case 'decline':
    case 'defer':
      return [];
  }
}
