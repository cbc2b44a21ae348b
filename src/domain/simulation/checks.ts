import type { CheckName, Policy } from '../../schema/policy.ts';
import { approves, revealOf } from './callCase.ts';
import type { CallCase } from './callCase.ts';
import { checkNames } from './checkNames.ts';
import type { CheckCode } from './checkNames.ts';
import type { MoveCode } from './moves.ts';

/** In the order of the console. */
export const checkCodes: readonly CheckCode[] = [
  'K',
  'B',
  'CF',
  'CG',
  'VC',
  'VL',
  'RM',
  'IP',
];

export function isCheck(code: MoveCode): code is CheckCode {
  return code in checkNames;
}

/** A number changed more recently than the policy allows proves nothing, whoever answers it. */
export function numberIsTooNew(call: CallCase, policy: Policy): boolean {
  const days = call.record.numbers[0]?.changedDaysAgo;
  return days !== undefined && days < policy.contactData.minAgeDays;
}

/**
 * Whether a check, done in this case, proves identity under this policy. What
 * misleads counts too: the learner cannot know, so no case may have it so.
 */
export function checkCounts(
  code: CheckCode,
  call: CallCase,
  policy: Policy,
): boolean {
  const result = revealOf(call, code)?.result;
  if (result !== 'confirms' && result !== 'misleads') return false;
  if (!policy.checks[checkNames[code]].accepted) return false;
  // Whoever took the account over holds its methods.
  if (code === 'B' && call.compromised) return false;
  return !(code === 'CF' && numberIsTooNew(call, policy));
}

/** Whether these counting checks are enough for this account. */
export function isVerified(
  counting: readonly MoveCode[],
  call: CallCase,
  policy: Policy,
): boolean {
  if (!call.record.privileged) return counting.length >= policy.reset.checks;
  const strong: readonly CheckName[] = policy.privileged.oneOf;
  const hasStrong = counting.some(
    (code) => isCheck(code) && strong.includes(checkNames[code]),
  );
  return hasStrong && counting.length >= policy.privileged.checks;
}

/** Whether anything in this case proves, under this policy, who is asking. */
export function couldBeVerified(call: CallCase, policy: Policy): boolean {
  const possible = checkCodes.filter((code) => checkCounts(code, call, policy));
  return isVerified(possible, call, policy);
}

/** Whether the caller could be verified and approved at all under this policy. */
export function couldBeServed(call: CallCase, policy: Policy): boolean {
  return couldBeVerified(call, policy) && approves(call, policy);
}
