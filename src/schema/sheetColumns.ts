/**
 * The columns of the exception register, in order. Registers are kept for years and read
 * back by these names: add at the end, never rename.
 */
export const REGISTER_COLUMNS = [
  'Account',
  'Person or system',
  'Reason',
  'Risk',
  'Approver name',
  'Approver role',
  'Compensating controls',
  'Approved on',
  'Review by',
  'Status',
] as const;

/** The columns of the reset log; the same promise as {@link REGISTER_COLUMNS}. */
export const LOG_COLUMNS = [
  'When',
  'UTC offset',
  'Ticket',
  'Person',
  'Account',
  'Privileged',
  'Check used',
  'Second check',
  'Approver name',
  'Approver role',
  'How reached',
  'Outcome',
  'Enrolled method',
  'Old method removed',
  'Sessions ended',
  'User notified',
  'Agent',
  'Notes',
] as const;
