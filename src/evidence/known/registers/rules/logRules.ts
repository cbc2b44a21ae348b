import { afterReport } from './log/afterReport.ts';
import { cleanUp, notEnrolled } from './log/afterwards.ts';
import {
  approverReached,
  approverRole,
  missingApprover,
  selfApproval,
} from './log/approval.ts';
import {
  checkNotAccepted,
  missingCheck,
  missingPrivileged,
  missingSecondCheck,
  privilegedCheck,
} from './log/identityChecks.ts';
import { missing } from './log/missing.ts';
import {
  busyApprover,
  repeatedRequests,
  repeatedResets,
  unapprovedResets,
} from './log/patterns.ts';
import type { LogPattern, LogRule } from './rule.ts';

/** What one line of the log is checked for, in the order of the findings. */
export const logRules: readonly LogRule[] = [
  missingCheck,
  checkNotAccepted,
  missingSecondCheck,
  privilegedCheck,
  missingApprover,
  approverRole,
  approverReached,
  selfApproval,
  notEnrolled,
  ...cleanUp,
  ...missing,
  missingPrivileged,
  afterReport,
];

/** What its lines are checked for together. */
export const logPatterns: readonly LogPattern[] = [
  repeatedResets,
  repeatedRequests,
  unapprovedResets,
  busyApprover,
];
