import type { Policy } from '../../schema/policy.ts';
import type { Affected } from '../../schema/things.ts';
import { revealOf } from './callCase.ts';
import type { CallCase } from './callCase.ts';
import type { Move } from './callState.ts';
import type { CheckCode } from './checkNames.ts';
import { checkCounts } from './checks.ts';
import { brokenBy } from './hangsOn.ts';
import { neverProof, showingOf } from './log.ts';
import type { Showing } from './log.ts';

/** What a yes that was written down leaves unsaid: it proves nobody; or the owner was reached, and did not do what the alert reports. */
export type YesBut = 'hollow' | 'denies';

/** Whether a call is an alert of something that the account's owner did not do. */
function ownerDenies({ request, compromised }: CallCase): boolean {
  return request === 'alert' && compromised;
}

/** What a check's yes hangs on and cannot; whoever took an account over holds its methods too. */
function brokenUnder(
  check: CheckCode,
  call: CallCase,
  policy: Policy,
): Affected[] {
  const broken = brokenBy(check, call, policy);
  if (check !== 'B' || !call.compromised) return broken;
  return [...broken, ...call.affected.filter((it) => it.how === 'taken_over')];
}

/**
 * Whether a learner who made these moves was told, by whoever asked or by what was
 * looked up, that what a check hangs on is not where it belongs: its yes is then
 * known to prove nobody.
 */
function knownHollow(
  check: CheckCode,
  moves: readonly Move[],
  call: CallCase,
  policy: Policy,
): boolean {
  const heard: readonly string[] = ['opening', ...moves.map((it) => it.code)];
  return brokenUnder(check, call, policy).some(({ told }) =>
    told.some((it) => heard.includes(it)),
  );
}

/** What a check that was made showed, by all that these moves told: a yes that is known to be hollow is no proof. */
export function showed(
  check: CheckCode,
  moves: readonly Move[],
  call: CallCase,
  policy: Policy,
): Showing {
  const was = showingOf(check, call);
  return was === 'confirmed' && knownHollow(check, moves, call, policy)
    ? 'no_proof'
    : was;
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
    (check === 'B' && call.compromised) ||
    brokenBy(check, call, policy).length > 0;
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
