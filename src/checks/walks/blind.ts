import { approvalNeeded, saysYes } from '../../domain/simulation/approval.ts';
import { revealOf } from '../../domain/simulation/callCase.ts';
import type { CallCase } from '../../domain/simulation/callCase.ts';
import { checkNames } from '../../domain/simulation/checkNames.ts';
import { checkCodes, looksLikeYes } from '../../domain/simulation/checks.ts';
import type { CheckCode } from '../../domain/simulation/checkNames.ts';
import type { MoveCode } from '../../domain/simulation/moveCodes.ts';
import type { Policy } from '../../schema/policy.ts';

/** The checks that a policy takes as proof, in the order of the console. */
export function acceptedChecks(policy: Policy): CheckCode[] {
  return checkCodes.filter((code) => policy.checks[checkNames[code]].accepted);
}

/** Whom a walk asks for approval, one after the other, until each group has said yes. */
export function askApproval(
  call: CallCase,
  policy: Policy,
): { asked: MoveCode[]; given: boolean } {
  const groups = approvalNeeded(call, policy).map((group) => {
    const at = group.findIndex((code) => saysYes(code, call));
    return at < 0
      ? { asked: [...group], given: false }
      : { asked: group.slice(0, at + 1), given: true };
  });
  return {
    asked: groups.flatMap(({ asked }) => asked),
    given: groups.every(({ given }) => given),
  };
}

/** A call served without judgement: every check, every approval, then what was asked for, in the order of the procedure. */
export function serve(call: CallCase, policy: Policy): MoveCode[] {
  const checks = acceptedChecks(policy);
  const { asked } = askApproval(call, policy);
  switch (call.request) {
    case 'alert':
      return ['D', 'A', ...checks, 'CO', 'SEC', 'RC', 'L'];
    case 'exception':
      return revealOf(call, 'E')
        ? ['D', ...checks, 'OF', 'E', 'L']
        : ['D', ...checks, 'OF', ...asked, 'EX', 'L'];
    default:
      // The page lets them in: nobody resets after that.
      if (looksLikeYes('B', call)) return ['D', ...checks, 'C', 'RC', 'L'];
      return [
        'D',
        ...checks,
        ...asked,
        call.record.privileged ? 'SL' : 'R',
        'E',
        'C',
        'L',
      ];
  }
}

/** A call refused without judgement, with everything that a refusal may need. */
export function refuse(): MoveCode[] {
  return ['D', 'X', 'SEC', 'W', 'L'];
}
