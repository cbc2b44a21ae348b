import type { Approver } from '../../domain/deskwork/exceptionRule.ts';
import type { ExceptionRule } from '../../domain/policy/exceptionTerm.ts';

/** Whose approval the policy asks for, as it stands inside a sentence. */
export function wantedWords({ approver }: ExceptionRule): string {
  switch (approver) {
    case 'business_owner':
      return 'a business owner';
    case 'security':
      return 'Security';
    case 'business_owner_and_security':
      return 'a business owner and Security';
  }
}

/** Who has approved, by name and title. */
export function namesOf(approvers: readonly Approver[]): string {
  return approvers.map(({ name, title }) => `${name}, ${title}`).join('; ');
}

function titleOf(approvers: readonly Approver[]): string {
  return `the ${approvers[0]?.title ?? ''}`;
}

/** Why those who approved are those whom the policy wants; begins small and ends without a full stop. */
export function whyApproved(
  approvers: readonly Approver[],
  { approver }: ExceptionRule,
): string {
  const owner = approvers.filter((it) => it.role === 'business_owner');
  const security = approvers.filter((it) => it.role === 'security');
  switch (approver) {
    case 'business_owner':
      return `${titleOf(owner)} is a business owner`;
    case 'security':
      return `${titleOf(security)} is from Security`;
    case 'business_owner_and_security':
      return `${titleOf(owner)} is a business owner, and ${titleOf(security)} is from Security`;
  }
}

/** Why those who approved are not those whom the policy wants; begins small and ends without a full stop. */
export function whyNotApproved(
  approvers: readonly Approver[],
  rule: ExceptionRule,
): string {
  const asked = `the policy asks for ${wantedWords(rule)}`;
  const title = titleOf(approvers);
  switch (rule.approver) {
    case 'business_owner':
      return `${asked}; ${title} is not one, and would not bear the loss`;
    case 'security':
      return `${asked}; ${title} is not from there`;
    case 'business_owner_and_security':
      return `${asked}; ${whoIsMissing(approvers)}`;
  }
}

function whoIsMissing(approvers: readonly Approver[]): string {
  const has = (role: Approver['role']) =>
    approvers.some((it) => it.role === role);
  if (has('business_owner')) return 'Security has not signed';
  return has('security')
    ? 'no business owner has signed'
    : `${titleOf(approvers)} is neither`;
}
