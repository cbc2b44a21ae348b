import { revealOf } from '../../domain/simulation/callCase.ts';
import type { CallCase } from '../../domain/simulation/callCase.ts';
import {
  checkCounts,
  isVerified,
  looksLikeYes,
} from '../../domain/simulation/checks.ts';
import type { CheckCode } from '../../domain/simulation/checkNames.ts';
import { brokenBy } from '../../domain/simulation/hangsOn.ts';
import type { MoveCode } from '../../domain/simulation/moveCodes.ts';
import type { Policy } from '../../schema/policy.ts';
import { acceptedChecks, askApproval } from './blind.ts';

/** How much of the procedure a walk keeps. */
export interface Care {
  /** It looks at record, tickets and sign-ins, and minds what each check hangs on. */
  minds: boolean;
  /** The checks it makes; without them, all that the policy takes. */
  only?: readonly CheckCode[];
}

/** What the checks came to: who was proved, or who was found not to be. */
interface Checked {
  made: CheckCode[];
  denied: boolean;
  verified: boolean;
  backedUp: boolean;
}

/**
 * The procedure of the lesson, played on what a learner can see: look, make as
 * many checks as the policy asks for and none that hangs on what is lost or
 * taken over, get the approval, then give, clean up, report and log. It knows
 * nothing of the truth.
 */
export function procedure(
  call: CallCase,
  policy: Policy,
  care: Care = { minds: true },
): MoveCode[] {
  const looks: MoveCode[] = care.minds ? ['D', 'H', 'S', 'A'] : ['D'];
  const checked = makeChecks(call, policy, care);
  return [
    ...looks,
    ...checked.made,
    ...ending(call, policy, care, checked),
    'L',
  ];
}

function makeChecks(call: CallCase, policy: Policy, care: Care): Checked {
  const made: CheckCode[] = [];
  const yes: CheckCode[] = [];
  const fixing = call.request === 'signin' || call.request === 'codes';
  for (const code of inOrder(acceptedChecks(policy), fixing)) {
    if (care.only && !care.only.includes(code)) continue;
    if (
      !revealOf(call, code) ||
      (care.minds && isKnownBroken(code, call, policy))
    )
      continue;
    made.push(code);
    if (revealOf(call, code)?.result === 'fails')
      return { made, denied: true, verified: false, backedUp: false };
    const counts = care.minds
      ? checkCounts(code, call, policy)
      : looksLikeYes(code, call);
    if (counts) yes.push(code);
    if (counts && code === 'B' && fixing)
      return { made, denied: false, verified: true, backedUp: true };
    if (isVerified(yes, call, policy))
      return { made, denied: false, verified: true, backedUp: false };
  }
  return { made, denied: false, verified: false, backedUp: false };
}

/** A backup method comes first where somebody is locked out, and last where nobody is. */
function inOrder(codes: readonly CheckCode[], fixing: boolean): CheckCode[] {
  const others = codes.filter((code) => code !== 'B');
  const backup = codes.filter((code) => code === 'B');
  return fixing ? [...backup, ...others] : [...others, ...backup];
}

function isKnownBroken(
  code: CheckCode,
  call: CallCase,
  policy: Policy,
): boolean {
  return (
    brokenBy(code, call, policy).length > 0 ||
    (code === 'B' && isTakenOver(call))
  );
}

function isTakenOver(call: CallCase): boolean {
  return call.affected.some(({ how }) => how === 'taken_over');
}

function ending(
  call: CallCase,
  policy: Policy,
  care: Care,
  { denied, verified, backedUp }: Checked,
): MoveCode[] {
  const theft =
    care.minds &&
    call.affected.some(({ how }) => how === 'stolen' || how === 'taken_over');
  const report: MoveCode[] = theft ? ['SEC'] : [];
  const no: MoveCode[] = ['X', 'SEC', 'W'];
  if (call.request === 'alert') {
    return denied || !verified || (care.minds && isTakenOver(call))
      ? ['A', 'CO', 'SEC', 'RC', 'W']
      : ['RC', ...report];
  }
  if (denied || !verified) return no;
  if (backedUp) return ['C', 'RC', ...report];
  const approval = askApproval(call, policy);
  if (call.request === 'exception') {
    if (revealOf(call, 'E')) return ['OF', 'E', ...report];
    if (!approval.given) return ['OF', ...approval.asked, 'X', ...report];
    return ['OF', ...approval.asked, 'EX', ...report];
  }
  if (!approval.given) return [...approval.asked, ...no];
  const contain: MoveCode[] =
    care.minds && isTakenOver(call) ? ['CO', 'SEC'] : [];
  const reset = call.record.privileged ? 'SL' : 'R';
  return [...contain, ...approval.asked, reset, 'E', 'C', 'RC', ...report];
}
