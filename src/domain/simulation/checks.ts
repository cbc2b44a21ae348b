import type { CheckName, Policy } from '../../schema/policy.ts';
import type { Thing } from '../../schema/things.ts';
import { couldBeApproved } from './approval.ts';
import { revealOf } from './callCase.ts';
import type { CallCase } from './callCase.ts';
import { checkNames } from './checkNames.ts';
import type { CheckCode } from './checkNames.ts';
import { brokenBy, hangsOn } from './hangsOn.ts';
import type { MoveCode } from './moveCodes.ts';

/** In the order of the console. */
export const checkCodes: readonly CheckCode[] = [
  'K',
  'B',
  'CF',
  'CG',
  'VC',
  'VL',
  'RM',
  'IP',
  'IV',
  'PN',
  'PC',
  'SP',
  'OC',
];

/** Checks over a line on which a pass can be given to the person who was checked. */
export const lineChecks: readonly CheckName[] = [
  'callback_on_file',
  'video_from_directory',
  'in_person',
];

export function isCheck(code: MoveCode): code is CheckCode {
  return code in checkNames;
}

/** Whether a check showed a yes, be it true or not: what the learner sees is the same. */
export function looksLikeYes(code: CheckCode, call: CallCase): boolean {
  const result = revealOf(call, code)?.result;
  return result === 'confirms' || result === 'misleads';
}

/**
 * Whether a check, done in this case, proves identity under this policy: it is
 * accepted, it showed a yes, and nothing it hangs on is lost, stolen, moved or
 * taken over. What misleads counts too: the learner cannot know, so no case
 * may have it so.
 */
export function checkCounts(
  code: CheckCode,
  call: CallCase,
  policy: Policy,
): boolean {
  if (!looksLikeYes(code, call)) return false;
  if (!policy.checks[checkNames[code]].accepted) return false;
  // Whoever took the account over holds its methods.
  if (code === 'B' && call.compromised) return false;
  return brokenBy(code, call, policy).length === 0;
}

/**
 * The checks that the policy takes and that say yes in this call, be it true or not:
 * what anybody sees who makes them and has the policy at hand, and no more.
 */
export function takenYes(call: CallCase, policy: Policy): CheckCode[] {
  return checkCodes.filter(
    (code) =>
      policy.checks[checkNames[code]].accepted && looksLikeYes(code, call),
  );
}

/** The counting checks that stand under the policy's rule of company: `with`. */
function standing(counting: readonly MoveCode[], policy: Policy): CheckCode[] {
  const codes = counting.filter(isCheck);
  const names: readonly CheckName[] = codes.map((code) => checkNames[code]);
  return codes.filter((code) => {
    const rule = policy.checks[checkNames[code]];
    const company: readonly CheckName[] =
      ('with' in rule ? rule.with : undefined) ?? [];
    return company.length === 0 || company.some((it) => names.includes(it));
  });
}

/**
 * How many checks these are worth. Under `kinds: different` as many as the
 * things that somebody must hold to pass them all, so those on one thing count
 * once.
 */
function worth(
  codes: readonly CheckCode[],
  call: CallCase,
  policy: Policy,
): number {
  if (policy.reset.kinds === 'any') return codes.length;
  return fewestThings(codes.map((code) => hangsOn(code, call, policy)));
}

/** The fewest things of which each check hangs on one. */
function fewestThings(checks: readonly (readonly Thing[])[]): number {
  const [first] = checks;
  if (!first) return 0;
  const rest = first.map((thing) =>
    fewestThings(checks.filter((things) => !things.includes(thing))),
  );
  return 1 + Math.min(...rest);
}

/** Whether these counting checks are enough for this account. */
export function isVerified(
  counting: readonly MoveCode[],
  call: CallCase,
  policy: Policy,
): boolean {
  const codes = standing(counting, policy);
  const onLine = codes.some((code) => lineChecks.includes(checkNames[code]));
  if (policy.passes.onVerifiedLine && !onLine) return false;
  const enough = worth(codes, call, policy);
  if (!call.record.privileged) return enough >= policy.reset.checks;
  const strong: readonly CheckName[] = policy.privileged.oneOf;
  const hasStrong = codes.some((code) => strong.includes(checkNames[code]));
  return hasStrong && enough >= policy.privileged.checks;
}

/** Whether any check that the policy takes leads anywhere in this case. */
export function couldBeTried(call: CallCase, policy: Policy): boolean {
  return checkCodes.some(
    (code) =>
      policy.checks[checkNames[code]].accepted && revealOf(call, code) !== null,
  );
}

/** Whether anything in this case proves, under this policy, who is asking. */
export function couldBeVerified(call: CallCase, policy: Policy): boolean {
  const possible = checkCodes.filter((code) => checkCounts(code, call, policy));
  return isVerified(possible, call, policy);
}

/** Whether the caller could be verified and approved at all under this policy. */
export function couldBeServed(call: CallCase, policy: Policy): boolean {
  return couldBeVerified(call, policy) && couldBeApproved(call, policy);
}
