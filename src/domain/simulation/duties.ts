import type { Policy } from '../../schema/policy.ts';
import { revealOf } from './callCase.ts';
import type { CallCase } from './callCase.ts';
import type { Move } from './callState.ts';
import { checkNames } from './checkNames.ts';
import { isCheck } from './checks.ts';
import type { MoveCode } from './moves.ts';

/** A duty of the lesson that a course of moves skipped. */
export type SkippedDuty =
  | 'gave_to_impostor'
  | 'too_few_checks'
  | 'no_approval'
  | 'no_enrolment'
  | 'no_true_log';

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
  const form = codes.lastIndexOf('EX');
  const last = path.at(-1);
  const gives: readonly MoveCode[] = ['R', 'SL', 'SD', 'NC', 'GX', 'E'];
  const grant = reset < 0 ? codes.indexOf('E') : reset;
  const proofs = provedBy(codes.slice(0, grant), call, policy);
  const approved = codes.some((code, index) => {
    const isBefore = reset < 0 || index < reset;
    const reveal = revealOf(call, 'MA');
    const counts = reveal?.by !== 'deputy' || policy.reset.deputy;
    return code === 'MA' && isBefore && reveal?.result === 'confirms' && counts;
  });
  const skipped: [boolean, SkippedDuty][] = [
    [
      call.truth === 'impostor' && codes.some((code) => gives.includes(code)),
      'gave_to_impostor',
    ],
    [grant >= 0 && !enough(proofs, call, policy), 'too_few_checks'],
    [
      form >= 0 && !enough(provedBy(codes, call, policy), call, policy),
      'too_few_checks',
    ],
    [(reset >= 0 || form >= 0) && !approved, 'no_approval'],
    [
      reset >= 0 && policy.reset.enrolAtOnce && codes.lastIndexOf('E') < reset,
      'no_enrolment',
    ],
    [!(last?.code === 'L' && last.truthful), 'no_true_log'],
  ];
  return skipped.filter(([is]) => is).map(([, duty]) => duty);
}

/** The accepted checks among these moves that really confirmed who it is. */
function provedBy(
  codes: readonly MoveCode[],
  call: CallCase,
  policy: Policy,
): Set<string> {
  const age = call.record.numbers[0]?.changedDaysAgo ?? Infinity;
  const proving = codes.filter((code) => {
    if (!isCheck(code) || !policy.checks[checkNames[code]].accepted)
      return false;
    if (code === 'CF' && age < policy.contactData.minAgeDays) return false;
    return call.moves[code]?.result === 'confirms';
  });
  return new Set(
    proving.map((code) => (isCheck(code) ? checkNames[code] : '')),
  );
}

function enough(
  proofs: ReadonlySet<string>,
  call: CallCase,
  policy: Policy,
): boolean {
  if (!call.record.privileged) return proofs.size >= policy.reset.checks;
  return (
    proofs.size >= policy.privileged.checks &&
    policy.privileged.oneOf.some((check) => proofs.has(check))
  );
}
