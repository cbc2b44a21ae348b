import type { CallCase } from './callCase.ts';
import type { CallState } from './callState.ts';

/**
 * Whether a reset that was made is sound: of the right person, by the right line, with
 * proof, approval and a safe account before it. Any other is unsafe.
 */
export function resetIsSound(state: CallState, call: CallCase): boolean {
  const before = state.verifiedFirst && state.approvedFirst && state.safeFirst;
  const byRightLine = !call.record.privileged || state.reset === 'second_line';
  return before && byRightLine && call.truth === 'genuine';
}
