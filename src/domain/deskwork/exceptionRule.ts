import type { ApproverRole, Deskwork, Subject } from '../../schema/deskwork.ts';
import type { ExceptionRule } from '../policy/exceptionTerm.ts';

/** A text where an element should stand; `holds` says whether it is one. */
export interface Stated {
  text: string;
  holds: boolean;
}

export type Approver = Deskwork['approvers'][number];

/** Whether an approver of this role carries the loss, as the policy wants it. */
export function mayApprove(role: ApproverRole, rule: ExceptionRule): boolean {
  return role === rule.approver;
}

/** A subject's reason: only that MFA cannot be used there is one. */
export function reasonOf({ reason, kind }: Subject): Stated {
  return { text: reason, holds: kind === 'cannot' };
}
