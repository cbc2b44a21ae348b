import { approvalCodes } from './approval.ts';
import type { CallState } from './callState.ts';
import { checkCodes } from './checks.ts';

const orders = {
  reset: ['none', 'first_line', 'second_line'],
  form: ['none', 'complete', 'incomplete'],
  declined: [null, 'courteous', 'leaks', 'curt', 'own'],
  closed: ['open', 'true_log', 'part_log', 'false_log', 'no_log'],
} as const;

/** A whole number for each state (44 bits), much quicker to look up than its text. */
export function keyOf(state: CallState): number {
  let key = checkCodes.reduce(
    (mask, code) => mask * 2 + (state.counting.includes(code) ? 1 : 0),
    0,
  );
  for (const code of approvalCodes) {
    key = key * 2 + (state.approvals.includes(code) ? 1 : 0);
  }
  for (const flag of [
    state.opened,
    state.tried,
    state.heard,
    state.backup,
    state.verifiedFirst,
    state.enrolledUnchecked,
    state.approvedFirst,
    state.safeFirst,
    state.enrolled,
    state.cleaned,
    state.contained,
    state.renewed,
    state.offered,
    state.excluded,
    state.sent,
    state.numberChanged,
    state.reported,
    state.warned,
  ]) {
    key = key * 2 + (flag ? 1 : 0);
  }
  key = key * 4 + orders.reset.indexOf(state.reset);
  key = key * 4 + orders.form.indexOf(state.form);
  key = key * 8 + orders.declined.indexOf(state.declined);
  return key * 8 + orders.closed.indexOf(state.closed);
}
