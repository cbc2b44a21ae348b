import type { CheckCode } from '../domain/simulation/checkNames.ts';
import type { Approver, Deed } from '../domain/simulation/log.ts';
import type { LogField } from '../schema/policy.ts';

/** What each field of a log entry asks. */
export const logFieldNames: Record<LogField, string> = {
  check: 'How was it proved who this is?',
  approver: 'Who approved?',
  outcome: 'What was done?',
};

export const loggedChecks: Record<CheckCode | 'none', string> = {
  K: 'Knowledge questions',
  B: 'A backup method registered earlier',
  CF: 'Call back to the number on file',
  CG: 'Call back to the number given',
  VC: 'Video call started from the directory',
  VL: "The caller's own video link",
  RM: 'A reply to the message',
  IP: 'In person, with photo or ID',
  none: 'Nothing proved it',
};

export const approvers: Record<Approver, string> = {
  directory: 'The approver, reached through the directory',
  offered: 'Somebody the caller named or put on',
  team_lead: 'Our own lead',
  none: 'Nobody',
};

export const deeds: Record<Deed, string> = {
  recovered: 'Recovered with a backup method, no reset',
  reset: 'MFA reset by first line',
  second_line: 'MFA reset by second line',
  mfa_given: 'Another MFA method enrolled',
  mfa_offered: 'Another MFA method offered, none enrolled',
  exception_opened: 'Exception opened',
  contained: 'Account contained',
  renewed: 'Recovery codes renewed',
  declined: 'Declined',
  codes_sent: 'Code or pass sent by message',
  number_changed: 'Number on the record changed',
  left_out: 'Account left out of MFA',
  nothing_done: 'Nothing was done',
};
