/** What a policy says of those who approve a reset. */
interface Approving {
  approver: 'line_manager' | 'security';
  deputy: boolean;
  unreachable: 'wait' | 'security';
}

/**
 * Which of the roles may approve a reset: the line manager, whom the list names
 * first, and the others only where the policy has a deputy; Security where the
 * policy asks it, or lets it stand in for those who cannot be reached.
 * @param security what the sheet calls Security.
 */
export function resetRoles(
  roles: readonly string[],
  security: string,
  { approver, deputy, unreachable }: Approving,
): string[] {
  if (approver === 'security') return [security];
  const line = deputy ? [...roles] : roles.slice(0, 1);
  return unreachable === 'security' ? [...line, security] : line;
}

/**
 * Which roles may stand as approver of an exception. Where a business owner and
 * Security both approve, a line of the register may name either.
 */
export function exceptionRoles(
  owners: readonly string[],
  security: string,
  approver: 'business_owner' | 'security' | 'business_owner_and_security',
): string[] {
  if (approver === 'security') return [security];
  return approver === 'business_owner' ? [...owners] : [...owners, security];
}
