import type { CheckName, Policy } from '../../schema/policy.ts';
import { checkNames } from './checkNames.ts';
import { checkCodes } from './checks.ts';
import { hasMove } from './movesUnder.ts';

/** The checks of a desk by what they are worth under its policy. One that the desk has not is in none. */
export interface ChecksUnder {
  /** They count by themselves. */
  alone: CheckName[];
  /** They count beside another, which the policy names. */
  beside: CheckName[];
  /** They prove nothing. */
  refused: CheckName[];
}

function needsCompany({ checks }: Policy, name: CheckName): boolean {
  const rule = checks[name];
  return 'with' in rule && (rule.with?.length ?? 0) > 0;
}

export function checksUnder(policy: Policy): ChecksUnder {
  const names = checkCodes
    .filter((code) => hasMove(code, policy))
    .map((code): CheckName => checkNames[code]);
  const accepted = names.filter((name) => policy.checks[name].accepted);
  return {
    alone: accepted.filter((name) => !needsCompany(policy, name)),
    beside: accepted.filter((name) => needsCompany(policy, name)),
    refused: names.filter((name) => !policy.checks[name].accepted),
  };
}
