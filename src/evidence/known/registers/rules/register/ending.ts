import { termOf } from '../../../../../domain/policy/exceptionTerm.ts';
import { type DayNumber, numberedDay } from '../../../../../ground/days.ts';
import { exceptionTerm } from '../../../../../words/workshop/evidence/known/registerFindings.ts';
import type { RegisterLine } from '../../../../reading/registers/line.ts';
import type { RegisterGiven, RegisterRule } from '../rule.ts';
import { isOpen } from './isOpen.ts';

/** Days since an open exception should have been reviewed; 0 or less when that is to come. */
function daysLate(line: RegisterLine, { asOf, policy }: RegisterGiven): number {
  const last = lastDay(line, termOf(policy.exceptions).last);
  return isOpen(line) && last !== null ? asOf - last : 0;
}

/** Where no review date is written, the policy's longest term counts. */
function lastDay(
  { reviewBy, approvedOn, unreadable }: RegisterLine,
  longest: number,
): DayNumber | null {
  if (reviewBy !== null || unreadable.has('reviewBy')) return reviewBy;
  return approvedOn === null ? null : approvedOn + longest;
}

/** An open exception is reviewed on its day. */
export const overdueReview: RegisterRule = {
  id: 'overdue_review',
  needs: ['reviewBy'],
  check(line, given) {
    const late = daysLate(line, given);
    if (line.reviewBy === null || late <= 0) return null;
    if (late > termOf(given.policy.exceptions).last) return null;
    return exceptionTerm.overdue(numberedDay(line.reviewBy), late);
  },
};

/** An exception that is a whole term late has been forgotten, not missed. */
export const neverClosed: RegisterRule = {
  id: 'never_closed',
  needs: [],
  check(line, given) {
    const late = daysLate(line, given);
    if (late <= termOf(given.policy.exceptions).last) return null;
    return exceptionTerm.forgotten(late);
  },
};
