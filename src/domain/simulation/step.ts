import type { Policy } from '../../schema/policy.ts';
import { isApproval, isApproved, saysYes } from './approval.ts';
import type { ApprovalCode } from './approval.ts';
import { leadsSomewhere, revealOf } from './callCase.ts';
import type { CallCase } from './callCase.ts';
import type { CallState, Move } from './callState.ts';
import { checkCounts, isCheck, isVerified, looksLikeYes } from './checks.ts';
import { saysSoundNo } from './hangsOn.ts';
import { checkNames } from './checkNames.ts';
import type { CheckCode } from './checkNames.ts';
import type { MoveCode } from './moveCodes.ts';

/** Why a move cannot be made now; the console shows it and offers no button. */
export type Hindrance =
  | 'closed'
  | 'open_record_first'
  | 'reset_first'
  | 'nothing_to_clean'
  | 'nothing_to_renew';

/** The number to ring stands on the record. */
export const needsRecord: readonly MoveCode[] = [
  'CF',
  'MA',
  'VC',
  'W',
  'PN',
  'PC',
  'AD',
];

function hasReset(state: CallState): boolean {
  return state.reset !== 'none';
}

/** What stands in the way of a move; null when it can be made. */
export function hindranceOf(
  state: CallState,
  move: MoveCode,
  call: CallCase,
): Hindrance | null {
  if (state.closed !== 'open') return 'closed';
  if (needsRecord.includes(move) && !state.opened) return 'open_record_first';
  // In place of an exception, the method that was offered is enrolled without a reset.
  const mayEnrol =
    hasReset(state) || (call.request === 'exception' && state.offered);
  if (move === 'E' && !mayEnrol) return 'reset_first';
  // By what the learner saw, never by what counted: a refusal would tell which check did.
  const changed = hasReset(state) || state.backup || state.contained;
  if (move === 'C' && !changed) return 'nothing_to_clean';
  const mayRenew = changed || state.tried;
  if (move === 'RC' && !mayRenew) return 'nothing_to_renew';
  return null;
}

type Effect = (
  state: CallState,
  move: Move,
  call: CallCase,
  policy: Policy,
) => CallState;

/** What each move does. Looking, and answering the pressure, inform the learner and decide nothing. */
const effects: Partial<Record<MoveCode, Effect>> = {
  D: (state) => ({ ...state, opened: true }),
  A: (state, _, call) =>
    call.request === 'alert' ? { ...state, heard: true } : state,
  R: (state, _, call, policy) => afterReset(state, 'first_line', call, policy),
  SL: (state, _, call, policy) =>
    afterReset(state, 'second_line', call, policy),
  E: (state, _, call, policy) => afterEnrolment(state, call, policy),
  C: (state) => ({ ...state, cleaned: true }),
  CO: (state) => ({ ...state, contained: true }),
  RC: (state) => ({ ...state, renewed: true }),
  OF: (state) => ({ ...state, offered: true }),
  EX: (state, move) => ({
    ...state,
    form: move.complete ? 'complete' : 'incomplete',
  }),
  GX: (state) => ({ ...state, excluded: true }),
  SD: (state) => ({ ...state, sent: true }),
  NC: (state) => ({ ...state, numberChanged: true }),
  X: (state, move) => ({ ...state, declined: afterWords(state, move) }),
  SEC: (state) => ({ ...state, reported: true }),
  W: (state) => ({ ...state, warned: true }),
  L: (state, move) => ({ ...state, closed: afterLog(move) }),
  Q: (state) => ({ ...state, closed: 'no_log' }),
};

/** The call after a move. One that is hindered, or leads nowhere in this case, changes nothing. */
export function step(
  state: CallState,
  move: Move,
  call: CallCase,
  policy: Policy,
): CallState {
  const { code } = move;
  if (hindranceOf(state, code, call)) return state;
  if (!leadsSomewhere(call, code)) return state;
  if (isCheck(code)) return afterCheck(state, code, call, policy);
  if (isApproval(code)) return afterApproval(state, code, call, policy);
  return effects[code]?.(state, move, call, policy) ?? state;
}

/** What was given away stays given away, however politely the next no is said. */
function afterWords(state: CallState, move: Move): CallState['declined'] {
  return state.declined === 'leaks' ? 'leaks' : (move.wording ?? 'courteous');
}

function afterLog({ truthful, complete }: Move): CallState['closed'] {
  if (!truthful) return 'false_log';
  return complete === false ? 'part_log' : 'true_log';
}

function afterApproval(
  state: CallState,
  code: ApprovalCode,
  call: CallCase,
  policy: Policy,
): CallState {
  if (!saysYes(code, call) || state.approvals.includes(code)) return state;
  const approvals = [...state.approvals, code].sort();
  return { ...state, approvals, approved: isApproved(approvals, call, policy) };
}

function afterCheck(
  state: CallState,
  code: CheckCode,
  call: CallCase,
  policy: Policy,
): CallState {
  const result = revealOf(call, code)?.result;
  const counts =
    checkCounts(code, call, policy) && !state.counting.includes(code);
  const answered = result === 'confirms' || result === 'fails';
  const heard =
    code === 'CF' &&
    answered &&
    // Told that somebody asked in their name, the owner is warned.
    (call.request === 'alert' || saysSoundNo('CF', call, policy));
  const tried = policy.checks[checkNames[code]].accepted;
  const backup = code === 'B' && looksLikeYes(code, call);
  const tells = (tried && !state.tried) || (backup && !state.backup);
  if (!counts && !heard && !tells) return state;
  return {
    ...state,
    tried: state.tried || tried,
    counting: counts ? [...state.counting, code].sort() : state.counting,
    backup: state.backup || backup,
    heard: state.heard || heard,
  };
}

/** The checks must stand before the enrolment, where no reset stands before it. */
function afterEnrolment(
  state: CallState,
  call: CallCase,
  policy: Policy,
): CallState {
  if (state.enrolled) return state;
  if (hasReset(state)) return { ...state, enrolled: true };
  const verifiedFirst = isVerified(state.counting, call, policy);
  const enrolledUnchecked = state.counting.length === 0;
  return { ...state, enrolled: true, verifiedFirst, enrolledUnchecked };
}

function afterReset(
  state: CallState,
  reset: 'first_line' | 'second_line',
  call: CallCase,
  policy: Policy,
): CallState {
  if (hasReset(state)) return state;
  return {
    ...state,
    reset,
    verifiedFirst: isVerified(state.counting, call, policy),
    approvedFirst: state.approved,
    safeFirst: !call.compromised || (state.contained && state.reported),
  };
}
