import type { Policy } from '../../schema/policy.ts';
import type { Affected, Thing } from '../../schema/things.ts';
import { revealOf } from './callCase.ts';
import type { CallCase } from './callCase.ts';
import type { CheckCode } from './checkNames.ts';

/** What each check usually hangs on: whoever holds it passes the check. */
export const usually: Record<Exclude<CheckCode, 'OC'>, readonly Thing[]> = {
  B: ['method'],
  CF: ['phone'],
  VC: ['session'],
  IP: ['person'],
  K: ['caller'],
  CG: ['caller'],
  VL: ['caller'],
  RM: ['mailbox'],
  IV: ['document'],
  PN: ['phone'],
  PC: ['address'],
  SP: ['colleague'],
};

/** What a check hangs on under a policy, as long as a case does not say that it is another thing. */
export function usuallyHangsOn(
  code: CheckCode,
  policy: Policy,
): readonly Thing[] {
  return code === 'OC' ? [policy.checks.own_check.dependsOn] : usually[code];
}

/** What a check hangs on in this call; a case may say that it is another thing. */
export function hangsOn(
  code: CheckCode,
  call: CallCase,
  policy: Policy,
): readonly Thing[] {
  return revealOf(call, code)?.on ?? usuallyHangsOn(code, policy);
}

/** A number changed more recently than the policy allows was moved, whoever says so and whoever answers it. */
export function numberIsTooNew(call: CallCase, policy: Policy): boolean {
  const days = call.record.numbers[0]?.changedDaysAgo;
  return days !== undefined && days < policy.contactData.minAgeDays;
}

/** All that is lost, stolen, moved or taken over in this call, and where it is told. Behind a number that is too new stands what the call back hangs on. */
export function affectedIn(call: CallCase, policy: Policy): Affected[] {
  if (!numberIsTooNew(call, policy)) return call.affected;
  const moved = hangsOn('CF', call, policy)
    .filter((thing) => !call.affected.some(({ what }) => what === thing))
    .map((what): Affected => ({ what, how: 'moved', told: ['D'] }));
  return [...call.affected, ...moved];
}

/** What a check hangs on and cannot: while it is so, the check proves nothing, whatever it shows. */
export function brokenBy(
  code: CheckCode,
  call: CallCase,
  policy: Policy,
): Affected[] {
  const on = hangsOn(code, call, policy);
  return affectedIn(call, policy).filter(({ what }) => on.includes(what));
}

/** Whether a check says no, and hangs on nothing lost, stolen, moved or taken over: of the call back, that the owner answered and had not asked. */
export function saysSoundNo(
  code: CheckCode,
  call: CallCase,
  policy: Policy,
): boolean {
  return (
    revealOf(call, code)?.result === 'fails' &&
    brokenBy(code, call, policy).length === 0
  );
}
