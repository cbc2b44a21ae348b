import { numberedDay } from '../../ground/days.ts';
import { termOf } from '../policy/exceptionTerm.ts';
import type { ExceptionRule } from '../policy/exceptionTerm.ts';
import type { RegisterRow } from './registerRule.ts';

/** A line of the register as it is shown, with its dates in words. */
export interface ShownRow {
  row: RegisterRow;
  approvedOn: string;
  reviewBy: string | null;
  /** The last day that the policy allows for its review. */
  latest: string;
  /** How long it runs; null without an end. */
  days: number | null;
}

/** A line as it is shown under this policy. */
export function shownRow(row: RegisterRow, rule: ExceptionRule): ShownRow {
  const { approvedOn, reviewBy } = row;
  return {
    row,
    approvedOn: numberedDay(approvedOn),
    reviewBy: reviewBy === null ? null : numberedDay(reviewBy),
    latest: numberedDay(approvedOn + termOf(rule).last),
    days: reviewBy === null ? null : reviewBy - approvedOn,
  };
}
