import type { Policy } from '../../schema/policy.ts';
import type { CallCase } from './callCase.ts';
import type { CallState } from './callState.ts';
import { checkCodes, checkCounts, isVerified } from './checks.ts';
import type { MoveCode } from './moves.ts';
import type { Need } from './need.ts';
import type { Fault } from './outcome.ts';

/** The move that each fault wanted; null where it is a minor one, or one move less would have been right. */
const wanted: Record<Fault, MoveCode | null> = {
  not_approved: 'MA',
  not_enrolled: 'E',
  not_cleaned: null,
  not_contained_first: 'CO',
  not_contained: 'CO',
  not_heard: 'A',
  not_renewed: 'RC',
  not_reported: 'SEC',
  not_warned: 'W',
  not_logged: 'L',
  not_declined: 'X',
  not_verified: null,
  form_incomplete: 'EX',
  needless_exception: null,
  leaked: null,
  curt: null,
};

/** Moves that a good ending still wanted: checks first, then what answers the need, then the rest. */
export function missingMoves(
  state: CallState,
  call: CallCase,
  policy: Policy,
  need: Need,
  faults: readonly Fault[],
): MoveCode[] {
  const rest = faults.flatMap((fault) => wanted[fault] ?? []);
  const approval = rest.filter((move) => move === 'MA');
  // A false entry was written all the same: what it wants is the truth, not a move.
  const isLogged = state.closed === 'true_log' || state.closed === 'false_log';
  const log: MoveCode[] = isLogged ? [] : ['L'];
  const all = [
    ...missingChecks(state, call, policy, need, faults),
    ...(need === 'reset' && !state.approved ? ['MA' as const] : approval),
    ...answer(state, call, need),
    ...rest,
    ...log,
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

/** The move that gives what the call needs, where it was not made. */
function answer(state: CallState, call: CallCase, need: Need): MoveCode[] {
  switch (need) {
    case 'recover':
      return state.backup ? [] : ['B'];
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
