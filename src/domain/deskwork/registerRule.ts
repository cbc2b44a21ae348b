import { isAsked } from '../policy/exceptionElements.ts';
import { endingAfter } from '../policy/exceptionTerm.ts';
import type { ExceptionRule } from '../policy/exceptionTerm.ts';
import { areApproved } from './exceptionRule.ts';
import type { Approver, Stated } from './exceptionRule.ts';
import type { DayNumber } from '../../ground/days.ts';

/** A line of the register; null is an empty cell. */
export interface RegisterRow {
  account: string;
  owner: string;
  reason: Stated | null;
  risk: Stated | null;
  controls: Stated | null;
  /** Nobody where it is empty. */
  approvers: Approver[];
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

/** Everything that is wrong with a line on this day under this policy. */
export function faultsOfRow(
  row: RegisterRow,
  today: DayNumber,
  rule: ExceptionRule,
): RowFault[] {
  const { approvers, approvedOn, reviewBy } = row;
  const endsLate =
    reviewBy === null
      ? isAsked('end_date', rule)
      : endingAfter(reviewBy - approvedOn, rule) !== 'in_term';
  const wrong: Record<RowFault, boolean> = {
    expired: reviewBy !== null && reviewBy < today,
    too_long: endsLate,
    unowned: approvers.length === 0 && isAsked('approver', rule),
    wrong_approver: approvers.length > 0 && !areApproved(approvers, rule),
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
