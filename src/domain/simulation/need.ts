import type { Policy } from '../../schema/policy.ts';
import type { CallCase } from './callCase.ts';
import {
  checkCodes,
  checkCounts,
  couldBeServed,
  couldBeVerified,
} from './checks.ts';

/** What this call needs to end well; it follows from the truth and the policy. */
export type Need =
  /** A method registered earlier gets the user in. */
  | 'recover'
  | 'reset'
  /** Genuine, but under this policy nothing proves it today: say no and offer a route. */
  | 'defer'
  /** An impostor gets nothing. */
  | 'decline'
  /** MFA that works instead of an exception. */
  | 'give_mfa'
  | 'exception'
  /** A taken-over account behind an alert, or one of which nothing shows under this policy that it is not. */
  | 'contain'
  /** A rightful use of a code: renew the set. */
  | 'renew';

/** What the call needs; an impostor gets nothing, whatever was asked for. */
export function needOf(call: CallCase, policy: Policy): Need {
  if (call.truth === 'impostor') return 'decline';
  if (call.request === 'exception') {
    if (!couldBeVerified(call, policy)) return 'defer';
    return call.alternative === 'full' ? 'give_mfa' : 'exception';
  }
  if (call.request === 'alert') {
    return call.compromised || !couldBeCleared(call, policy)
      ? 'contain'
      : 'renew';
  }
  if (checkCounts('B', call, policy)) return 'recover';
  return couldBeServed(call, policy) ? 'reset' : 'defer';
}

/** Whether anything under this policy shows that the owner was behind an alert. */
function couldBeCleared(call: CallCase, policy: Policy): boolean {
  return checkCodes.some((code) => checkCounts(code, call, policy));
}
