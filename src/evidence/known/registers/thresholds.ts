/**
 * When something that shows only across lines is worth a look. These are not rules of
 * the policy but where we begin to ask; docs/managers.md names them for the manager.
 */
export const THRESHOLDS = {
  /** Resets for one account: two lost phones in a month happen, and so does a thief who comes back. */
  repeatedResets: { resets: 2, days: 30 },
  /** Requests for one account, also declined ones: somebody who tries until an agent gives in. */
  repeatedRequests: { requests: 3, days: 7 },
  /** Resets of one agent that name no approver: one is a slip, three are a habit. */
  unapprovedResets: { resets: 3, days: 30 },
  /** Accounts that one approver spoke for: a name that is used, or a name that signs everything. */
  busyApprover: { accounts: 3, minutes: 60 },
} as const;
