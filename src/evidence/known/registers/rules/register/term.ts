import {
  endingAfter,
  termOf,
} from '../../../../../domain/policy/exceptionTerm.ts';
import { numberedDay } from '../../../../../ground/days.ts';
import type { RegisterRule } from '../rule.ts';

/** An exception ends within the policy's days of its approval. */
export const overLimit: RegisterRule = {
  id: 'over_limit',
  needs: ['approvedOn', 'reviewBy'],
  check({ approvedOn, reviewBy }, { policy }) {
    if (approvedOn === null || reviewBy === null) return null;
    const days = reviewBy - approvedOn;
    if (endingAfter(days, policy.exceptions) !== 'too_late') return null;
    const { last } = termOf(policy.exceptions);
    return `the review is ${days} days after the approval; the policy allows ${last}. Bring it forward to ${numberedDay(approvedOn + last)} or earlier, or have the exception approved afresh.`;
  },
};

/** The review comes after the approval. */
export const reviewBeforeApproval: RegisterRule = {
  id: 'review_before_approval',
  needs: ['approvedOn', 'reviewBy'],
  check: ({ approvedOn, reviewBy }, { policy }) =>
    approvedOn !== null &&
    reviewBy !== null &&
    endingAfter(reviewBy - approvedOn, policy.exceptions) === 'too_soon'
      ? `the review date, ${numberedDay(reviewBy)}, is not after the approval, ${numberedDay(approvedOn)}, so one of the two is wrong. Compare both with the signed form.`
      : null,
};

/** An approval lies in the past. */
export const approvedInFuture: RegisterRule = {
  id: 'approved_in_future',
  needs: ['approvedOn'],
  check: ({ approvedOn }, { asOf }) =>
    approvedOn !== null && approvedOn > asOf
      ? `the approval is dated ${numberedDay(approvedOn)}, after the day of this report. An exception is not granted before it is signed. Compare with the signed form.`
      : null,
};
