import type { Policy } from '../../schema/policy.ts';
import type { ApproverRole, Deskwork, Subject } from '../../schema/deskwork.ts';

/** What the policy says of exceptions; registers and requests are made and judged by it alone. */
export type ExceptionRule = Policy['exceptions'];

/** An element that the policy may ask of a request. */
export type Element = ExceptionRule['elements'][number];

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

/** Whether an exception that runs so many days ends in time. */
export function endsInTime(days: number, rule: ExceptionRule): boolean {
  return days > 0 && days <= rule.maxDays;
}
