import type { Deskwork } from '../../schema/deskwork.ts';
import type { ExceptionRule } from '../policy/exceptionTerm.ts';
import type { Random } from '../seed.ts';
import { wantedRoles } from './exceptionRule.ts';
import type { Approver } from './exceptionRule.ts';
import { pick } from './pick.ts';

/** Those whose approval the policy wants: one of each role. */
export function rightApprovers(
  { approvers }: Deskwork,
  rule: ExceptionRule,
  random: Random,
): Approver[] {
  return wantedRoles(rule).map((role) =>
    pick(
      approvers.filter((it) => it.role === role),
      random,
    ),
  );
}

/** Somebody who approves in their stead and may not. */
export function wrongApprovers(
  { approvers }: Deskwork,
  rule: ExceptionRule,
  random: Random,
): Approver[] {
  const wanted = wantedRoles(rule);
  const others = approvers.filter((it) => !wanted.includes(it.role));
  return [pick(others, random)];
}

/** What a request has in place of the approval: as often nobody as the wrong one, and where two are wanted sometimes one of them. */
export function tooFewApprovers(
  words: Deskwork,
  rule: ExceptionRule,
  silent: boolean,
  random: Random,
): Approver[] {
  if (silent) return [];
  const right = rightApprovers(words, rule, random);
  return right.length > 1 && random() < 0.5
    ? [pick(right, random)]
    : wrongApprovers(words, rule, random);
}
