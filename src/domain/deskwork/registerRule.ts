import { isAsked } from '../policy/exceptionElements.ts';
import { endingAfter } from '../policy/exceptionTerm.ts';
import type { ExceptionRule } from '../policy/exceptionTerm.ts';
import { mayApprove } from './exceptionRule.ts';
import type { Approver, Stated } from './exceptionRule.ts';
import type { DayNumber } from '../../ground/days.ts';

/** A line of the register; null is an empty cell. */
export interface RegisterRow {
  account: string;
  owner: string;
  reason: Stated | null;
  risk: Stated | null;
  controls: Stated | null;
  approver: Approver | null;
  approvedOn: DayNumber;
  reviewBy: DayNumber | null;
}

/** What can be wrong with a line, in the order in which a reviewer looks. */
export const rowFaults = [
  'expired',
  'too_long',
  'unowned',
  'wrong_approver',
  'unjustified',
] as const;
export type RowFault = (typeof rowFaults)[number];

/** What the learner says of a line. */
export type RowMark = RowFault | 'sound';

/** How a mark stands against the rule. `faults` are all that the line has. */
export type RowVerdict =
  | { kind: 'rightly_sound' }
  | { kind: 'rightly_flagged'; faults: RowFault[] }
  | { kind: 'missed'; faults: RowFault[] }
  | { kind: 'other_fault'; faults: RowFault[] }
  | { kind: 'false_alarm' };

/** Everything that is wrong with a line on this day under this policy. */
export function faultsOfRow(
  row: RegisterRow,
  today: DayNumber,
  rule: ExceptionRule,
): RowFault[] {
  const { approver, approvedOn, reviewBy } = row;
  const endsLate =
    reviewBy === null
      ? isAsked('end_date', rule)
      : endingAfter(reviewBy - approvedOn, rule) !== 'in_term';
  const wrong: Record<RowFault, boolean> = {
    expired: reviewBy !== null && reviewBy < today,
    too_long: endsLate,
    unowned: approver === null && isAsked('approver', rule),
    wrong_approver: approver !== null && !mayApprove(approver.role, rule),
    unjustified: weakCells(row, rule).length > 0,
  };
  return rowFaults.filter((fault) => wrong[fault]);
}

/** The cells that should justify the exception and do not. */
export function weakCells(
  row: RegisterRow,
  rule: ExceptionRule,
): ('reason' | 'risk' | 'controls')[] {
  const cells = ['reason', 'risk', 'controls'] as const;
  return cells.filter(
    (element) => isAsked(element, rule) && !row[element]?.holds,
  );
}

/** Judges a mark. Of a line with several faults any one of them is right. */
export function judgeRow(
  mark: RowMark,
  row: RegisterRow,
  today: DayNumber,
  rule: ExceptionRule,
): RowVerdict {
  const faults = faultsOfRow(row, today, rule);
  if (faults.length === 0)
    return { kind: mark === 'sound' ? 'rightly_sound' : 'false_alarm' };
  if (mark === 'sound') return { kind: 'missed', faults };
  return {
    kind: faults.includes(mark) ? 'rightly_flagged' : 'other_fault',
    faults,
  };
}

/** Whether a verdict says that the learner was right. */
export function isRight({ kind }: RowVerdict): boolean {
  return kind === 'rightly_sound' || kind === 'rightly_flagged';
}
