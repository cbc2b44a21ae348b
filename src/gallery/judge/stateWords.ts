import type { CallState } from '../../domain/simulation/callState.ts';
import { newCall } from '../../domain/simulation/callState.ts';
import { moveNames } from '../../words/moves.ts';

const names: Record<keyof CallState, string> = {
  opened: 'The record is open',
  counting: 'Checks that count',
  tried: 'A check that the policy takes was tried',
  heard: 'The owner was asked',
  approvals: 'Said yes through the directory',
  approved: 'Approved as the policy asks',
  backup: 'In by a method registered earlier',
  reset: 'Reset',
  verifiedFirst: 'Verified before that',
  enrolledUnchecked: 'Enrolled with no counting check before it',
  approvedFirst: 'Approved before the reset',
  safeFirst: 'Contained and reported before the reset',
  enrolled: 'A method was enrolled',
  cleaned: 'Cleaned up',
  contained: 'Contained',
  renewed: 'Codes renewed',
  offered: 'MFA that works was offered',
  form: 'Exception form',
  excluded: 'Left out of MFA without a form',
  sent: 'Sent by message',
  numberChanged: 'Number changed',
  declined: 'Told no',
  reported: 'Security was told',
  warned: 'The real user was warned',
  closed: 'Closed',
};

const isPart = (name: string): name is keyof CallState => name in names;

/** What has changed since the call came in: a line each, in the state's own order. */
export function changedIn(state: CallState): { name: string; value: string }[] {
  return Object.entries(state).flatMap(([part, value]) => {
    if (!isPart(part)) return [];
    if (JSON.stringify(value) === JSON.stringify(newCall[part])) return [];
    return { name: names[part], value: valueOf(state, part) };
  });
}

function valueOf(state: CallState, part: keyof CallState): string {
  const value = state[part];
  if (value === true) return 'yes';
  if (part === 'counting') return named(state.counting);
  if (part === 'approvals') return named(state.approvals);
  return String(value).replaceAll('_', ' ');
}

function named(codes: readonly (keyof typeof moveNames)[]): string {
  return codes.map((code) => `${moveNames[code]} (${code})`).join(', ');
}
