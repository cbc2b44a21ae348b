/**
 * Which of the roles may approve a reset: the line manager, whom the list names first,
 * and the others only where the policy has a deputy.
 */
export function resetRoles(
  roles: readonly string[],
  deputy: boolean,
): string[] {
  return deputy ? [...roles] : roles.slice(0, 1);
}
