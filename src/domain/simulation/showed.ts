import type { Policy } from '../../schema/policy.ts';
import { revealOf } from './callCase.ts';
import type { CallCase } from './callCase.ts';
import type { CheckCode } from './checkNames.ts';
import { checkCounts } from './checks.ts';
import { brokenBy } from './hangsOn.ts';
import { neverProof } from './log.ts';
import type { Showing } from './log.ts';

/** What a yes that was written down leaves unsaid: it proves nobody; or the owner was reached, and did not do what the alert reports. */
export type YesBut = 'hollow' | 'denies';

/** Whether a call is an alert of something that the account's owner did not do. */
function ownerDenies({ request, compromised }: CallCase): boolean {
  return request === 'alert' && compromised;
}

/**
 * Whether what a check showed was no proof either: a yes that does not count, an
 * answer that never came, or a no of which the same is true, since even right
 * answers prove nobody or a thief held what it hangs on.
 */
function provedNothing(
  check: CheckCode,
  was: Showing,
  call: CallCase,
  policy: Policy,
): boolean {
  if (was === 'confirmed') return !checkCounts(check, call, policy);
  const isBroken =
    brokenBy(check, call, policy).length > 0 ||
    (check === 'B' && call.compromised);
  return was === 'denied'
    ? neverProof.includes(check) || isBroken
    : was === 'no_answer';
}

/**
 * What an entry may say of a check that was made beside what it showed, because it
 * is as true: that it proved nothing; that it was not them, of a yes that a thief
 * gave, and of an owner who did not do what an alert reports; and that nobody
 * answered questions about an alert, which has nobody to ask.
 */
export function alsoShowed(
  check: CheckCode,
  was: Showing,
  call: CallCase,
  policy: Policy,
): Showing[] {
  const isDeceit = revealOf(call, check)?.result === 'misleads';
  const may: [boolean, Showing][] = [
    [provedNothing(check, was, call, policy), 'no_proof'],
    [isDeceit || (was === 'confirmed' && ownerDenies(call)), 'denied'],
    [check === 'K' && call.channel === 'alert', 'no_answer'],
  ];
  return may.filter(([is]) => is).map(([, showing]) => showing);
}

/** What has to be said of a true yes; null where it says all. */
export function yesBut(
  check: CheckCode,
  call: CallCase,
  policy: Policy,
): YesBut | null {
  if (!checkCounts(check, call, policy)) return 'hollow';
  return ownerDenies(call) ? 'denies' : null;
}
