import type { Policy } from '../../schema/policy.ts';
import { isApproval, isApproved } from './approval.ts';
import { revealOf } from './callCase.ts';
import type { CallCase } from './callCase.ts';
import type { Move } from './callState.ts';
import { checkNames } from './checkNames.ts';
import { isCheck, isVerified } from './checks.ts';
import { brokenBy, saysSoundNo } from './hangsOn.ts';
import type { MoveCode } from './moveCodes.ts';

/** A duty of the lesson that a course of moves skipped. */
export type SkippedDuty =
  | 'gave_to_impostor'
  | 'too_few_checks'
  | 'no_approval'
  | 'no_enrolment'
  | 'no_cleaning'
  | 'no_report'
  | 'no_warning'
  | 'no_true_log';

const gives: readonly MoveCode[] = ['R', 'SL', 'SD', 'NC', 'GX', 'E', 'EX'];

/**
 * The duties that a course of moves skipped, read off the moves and what the
 * case says of them. It shares no flag with `judge`, whose good endings the
 * proof holds against it.
 */
export function skippedDuties(
  path: readonly Move[],
  call: CallCase,
  policy: Policy,
): SkippedDuty[] {
  const codes = path.map((move) => move.code);
  const reset = codes.findIndex((code) => code === 'R' || code === 'SL');
  const hasReset = reset >= 0;
  const form = codes.lastIndexOf('EX');
  const last = path.at(-1);
  const impostor = call.truth === 'impostor';
  const isWarned =
    codes.includes('W') ||
    (codes.includes('CF') && saysSoundNo('CF', call, policy));
  const grant = hasReset ? reset : codes.indexOf('E');
  const proved = (until: number) =>
    isVerified(provedBy(codes.slice(0, until), call, policy), call, policy);
  const approved = approvedBy(
    hasReset ? codes.slice(0, reset) : codes,
    call,
    policy,
  );
  const skipped: [boolean, SkippedDuty][] = [
    [
      impostor && codes.some((code) => gives.includes(code)),
      'gave_to_impostor',
    ],
    [grant >= 0 && !proved(grant), 'too_few_checks'],
    [form >= 0 && !proved(codes.length), 'too_few_checks'],
    [(hasReset || form >= 0) && !approved, 'no_approval'],
    [
      hasReset && policy.reset.enrolAtOnce && codes.lastIndexOf('E') < reset,
      'no_enrolment',
    ],
    [hasReset && codes.lastIndexOf('C') < 0, 'no_cleaning'],
    [(impostor || call.compromised) && !codes.includes('SEC'), 'no_report'],
    [impostor && policy.report.warnUser && !isWarned, 'no_warning'],
    [
      !(last?.code === 'L' && last.truthful && last.complete !== false),
      'no_true_log',
    ],
  ];
  return skipped.filter(([is]) => is).map(([, duty]) => duty);
}

/** Whether those who were asked among these moves, and said yes, are those whom the policy wants to hear. */
function approvedBy(
  codes: readonly MoveCode[],
  call: CallCase,
  policy: Policy,
): boolean {
  const given = codes
    .filter(isApproval)
    .filter((code) => revealOf(call, code)?.result === 'confirms');
  return isApproved(given, call, policy);
}

/** The accepted checks among these moves that really confirmed who it is. */
function provedBy(
  codes: readonly MoveCode[],
  call: CallCase,
  policy: Policy,
): MoveCode[] {
  const proving = codes.filter(
    (code) =>
      isCheck(code) &&
      policy.checks[checkNames[code]].accepted &&
      call.moves[code]?.result === 'confirms' &&
      brokenBy(code, call, policy).length === 0,
  );
  return [...new Set(proving)];
}
