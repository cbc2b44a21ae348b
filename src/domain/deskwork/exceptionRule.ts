import type { ApproverRole, Deskwork, Subject } from '../../schema/deskwork.ts';
import type { ExceptionRule } from '../policy/exceptionTerm.ts';

/** A text where an element should stand; `holds` says whether it is one. */
export interface Stated {
  text: string;
  holds: boolean;
}

export type Approver = Deskwork['approvers'][number];

/** Whose approval the policy wants: of each role somebody's. */
export function wantedRoles({ approver }: ExceptionRule): ApproverRole[] {
  switch (approver) {
    case 'business_owner':
    case 'security':
      return [approver];
    case 'business_owner_and_security':
      return ['business_owner', 'security'];
  }
}

/** Whether everybody has approved whom the policy wants; others beside them do no harm. */
export function areApproved(
  approvers: readonly Approver[],
  rule: ExceptionRule,
): boolean {
  return wantedRoles(rule).every((role) =>
    approvers.some((it) => it.role === role),
  );
}

/** A subject's reason: only that MFA cannot be used there is one. */
export function reasonOf({ reason, kind }: Subject): Stated {
  return { text: reason, holds: kind === 'cannot' };
}
