import { approverRole } from './register/approverRole.ts';
import { duplicateOpen } from './register/duplicateOpen.ts';
import { neverClosed, overdueReview } from './register/ending.ts';
import { missing } from './register/missing.ts';
import { selfApproval } from './register/selfApproval.ts';
import {
  approvedInFuture,
  overLimit,
  reviewBeforeApproval,
} from './register/term.ts';
import type { RegisterPattern, RegisterRule } from './rule.ts';

/** What one line of the register is checked for, in the order of the findings. */
export const registerRules: readonly RegisterRule[] = [
  ...missing,
  approverRole,
  selfApproval,
  overLimit,
  reviewBeforeApproval,
  approvedInFuture,
  overdueReview,
  neverClosed,
];

/** What its lines are checked for together. */
export const registerPatterns: readonly RegisterPattern[] = [duplicateOpen];
