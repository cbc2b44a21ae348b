import type { Policy } from '../../schema/policy.ts';
import { revealOf } from './callCase.ts';
import type { CallCase } from './callCase.ts';
import type { MoveCode } from './moveCodes.ts';

/** Moves that ask somebody for approval through the directory. */
export const approvalCodes = ['MA', 'AD', 'AS'] as const;

export type ApprovalCode = (typeof approvalCodes)[number];

/** Whose yes a request needs under the policy: one of each list. */
export type ApprovalNeeded = readonly (readonly ApprovalCode[])[];

export function isApproval(code: MoveCode): code is ApprovalCode {
  return approvalCodes.some((it) => it === code);
}

/** Whether this person says yes in this call. A yes is approval; it never says who is calling. */
export function saysYes(code: ApprovalCode, call: CallCase): boolean {
  return revealOf(call, code)?.result === 'confirms';
}

/** Whether nobody in the line can be reached: neither the manager nor a deputy who may stand in. */
function nobodyAnswers(call: CallCase, policy: Policy): boolean {
  const silent = (code: ApprovalCode) => {
    const result = revealOf(call, code)?.result;
    return result === undefined || result === 'no_answer';
  };
  return silent('MA') && (!policy.reset.deputy || silent('AD'));
}

/** Whose approval this request needs: for an exception as `exceptions.approver` says, else as `reset.approver` does. */
export function approvalNeeded(call: CallCase, policy: Policy): ApprovalNeeded {
  const line: ApprovalCode[] = policy.reset.deputy ? ['MA', 'AD'] : ['MA'];
  const standsIn =
    policy.reset.unreachable === 'security' && nobodyAnswers(call, policy);
  const ordinary: ApprovalNeeded = [standsIn ? [...line, 'AS'] : line];
  if (call.request === 'exception') {
    switch (policy.exceptions.approver) {
      case 'business_owner':
        return ordinary;
      case 'security':
        return [['AS']];
      case 'business_owner_and_security':
        return [...ordinary, ['AS']];
    }
  }
  return policy.reset.approver === 'security' ? [['AS']] : ordinary;
}

/** Whether those who said yes are those whom the policy wants to hear. */
export function isApproved(
  given: readonly ApprovalCode[],
  call: CallCase,
  policy: Policy,
): boolean {
  return approvalNeeded(call, policy).every((group) =>
    group.some((code) => given.includes(code)),
  );
}

/** Whether the approval that this policy asks for can be had at all in this call. */
export function couldBeApproved(call: CallCase, policy: Policy): boolean {
  const willing = approvalCodes.filter((code) => saysYes(code, call));
  return isApproved(willing, call, policy);
}
