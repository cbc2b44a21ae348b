import type {
  LOG_COLUMNS,
  REGISTER_COLUMNS,
} from '../../../schema/sheetColumns.ts';

type RegisterColumn = (typeof REGISTER_COLUMNS)[number];
type LogColumn = (typeof LOG_COLUMNS)[number];

/** What is read of an exception register, and the column of the job aid that holds it. */
export const REGISTER_FIELDS = {
  account: 'Account',
  owner: 'Person or system',
  reason: 'Reason',
  risk: 'Risk',
  approver: 'Approver name',
  approverRole: 'Approver role',
  controls: 'Compensating controls',
  approvedOn: 'Approved on',
  reviewBy: 'Review by',
  status: 'Status',
} as const satisfies Record<string, RegisterColumn>;

/** The same of a reset log. */
export const LOG_FIELDS = {
  when: 'When',
  offset: 'UTC offset',
  ticket: 'Ticket',
  person: 'Person',
  account: 'Account',
  privileged: 'Privileged',
  check: 'Check used',
  secondCheck: 'Second check',
  approver: 'Approver name',
  approverRole: 'Approver role',
  reached: 'How reached',
  outcome: 'Outcome',
  enrolled: 'Enrolled method',
  oldMethodRemoved: 'Old method removed',
  sessionsEnded: 'Sessions ended',
  userNotified: 'User notified',
  agent: 'Agent',
  notes: 'Notes',
} as const satisfies Record<string, LogColumn>;

export type RegisterField = keyof typeof REGISTER_FIELDS;
export type LogField = keyof typeof LOG_FIELDS;

/** The fields of a sheet in the order of its columns. */
export const registerFields = [
  'account',
  'owner',
  'reason',
  'risk',
  'approver',
  'approverRole',
  'controls',
  'approvedOn',
  'reviewBy',
  'status',
] as const satisfies readonly RegisterField[];
export const logFields = [
  'when',
  'offset',
  'ticket',
  'person',
  'account',
  'privileged',
  'check',
  'secondCheck',
  'approver',
  'approverRole',
  'reached',
  'outcome',
  'enrolled',
  'oldMethodRemoved',
  'sessionsEnded',
  'userNotified',
  'agent',
  'notes',
] as const satisfies readonly LogField[];
