import {
  endingAfter,
  termOf,
} from '../../../../../domain/policy/exceptionTerm.ts';
import { numberedDay } from '../../../../../ground/days.ts';
import { exceptionTerm } from '../../../../../words/workshop/evidence/known/registerFindings.ts';
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
    return exceptionTerm.tooLong(days, last, numberedDay(approvedOn + last));
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
      ? exceptionTerm.reviewFirst(
          numberedDay(reviewBy),
          numberedDay(approvedOn),
        )
      : null,
};

/** An approval lies in the past. */
export const approvedInFuture: RegisterRule = {
  id: 'approved_in_future',
  needs: ['approvedOn'],
  check: ({ approvedOn }, { asOf }) =>
    approvedOn !== null && approvedOn > asOf
      ? exceptionTerm.approvedLater(numberedDay(approvedOn))
      : null,
};
