import type { Policy } from '../../schema/policy.ts';
import { checkNames } from './checkNames.ts';
import { isCheck } from './checks.ts';
import { moveCodes } from './moveCodes.ts';
import type { MoveCode } from './moveCodes.ts';

/** Checks that a desk has only where its policy takes them; all others tempt on every desk. */
export const onlyWhereTaken: readonly MoveCode[] = [
  'IV',
  'PN',
  'PC',
  'SP',
  'OC',
];

/** Whether a desk under this policy has a move at all. */
export function hasMove(code: MoveCode, policy: Policy): boolean {
  if (isCheck(code) && onlyWhereTaken.includes(code)) {
    return policy.checks[checkNames[code]].accepted;
  }
  if (code === 'AD') return policy.reset.deputy;
  if (code === 'AS') return asksSecurity(policy);
  return true;
}

/** Whether Security approves anything under this policy. */
function asksSecurity({ reset, exceptions }: Policy): boolean {
  return (
    reset.approver === 'security' ||
    reset.unreachable === 'security' ||
    exceptions.approver !== 'business_owner'
  );
}

/** The moves of a desk under this policy, in the order of the console: the same in every call, so that none gives it away. */
export function movesUnder(policy: Policy): MoveCode[] {
  return moveCodes.filter((code) => hasMove(code, policy));
}
