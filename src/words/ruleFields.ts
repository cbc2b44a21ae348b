import { PROOFS } from './checkFields.ts';
import type { PolicySection } from './policyField.ts';

/** What a policy asks of resets, passes and exceptions. */
export const RULE_SECTIONS: PolicySection[] = [
  {
    title: 'Before a reset',
    fields: [
      {
        path: 'reset.checks',
        kind: 'number',
        label: 'Accepted checks before a reset',
        hint: '1 to 3',
      },
      {
        path: 'reset.kinds',
        kind: 'one',
        label: 'Which checks count together',
        of: [
          { value: 'any', label: 'Any accepted checks' },
          {
            value: 'different',
            label: 'Only checks that hang on different things',
          },
        ],
      },
      {
        path: 'contactData.minAgeDays',
        kind: 'number',
        label:
          'A number on file proves nothing if it changed in the last … days',
        hint: '1 to 365',
      },
      {
        path: 'reset.approver',
        kind: 'one',
        label: 'Who approves a reset',
        of: [
          { value: 'line_manager', label: 'The line manager' },
          { value: 'security', label: 'Security' },
        ],
      },
      {
        path: 'reset.deputy',
        kind: 'yes',
        label: 'A deputy may approve where the manager cannot be reached',
      },
      {
        path: 'reset.unreachable',
        kind: 'one',
        label: 'Where manager and deputy cannot be reached, as out of hours',
        of: [
          { value: 'wait', label: 'The request waits' },
          { value: 'security', label: 'Security on call may approve' },
        ],
      },
      {
        path: 'reset.enrolAtOnce',
        kind: 'yes',
        label: 'The new method is enrolled in the same contact',
      },
    ],
  },
  {
    title: 'Privileged accounts',
    fields: [
      {
        path: 'privileged.checks',
        kind: 'number',
        label: 'Accepted checks before such an account is reset',
        hint: '1 to 4, and no fewer than for other accounts',
      },
      {
        path: 'privileged.oneOf',
        kind: 'some',
        label: 'One of them must be',
        of: PROOFS,
      },
    ],
  },
  {
    title: 'One-time passes',
    fields: [
      {
        path: 'passes.onVerifiedLine',
        kind: 'yes',
        label:
          'A reset needs a check over a line on which the pass can be given: a call back, our video call or in person',
      },
      {
        path: 'passes.minutes',
        kind: 'number',
        label: 'A pass is valid for … minutes',
        hint: '1 to 1440',
      },
    ],
  },
  {
    title: 'Exceptions, log and warning',
    fields: [
      {
        path: 'exceptions.approver',
        kind: 'one',
        label: 'Who approves an exception',
        of: [
          { value: 'business_owner', label: 'The business owner' },
          { value: 'security', label: 'Security' },
          {
            value: 'business_owner_and_security',
            label: 'The business owner and Security, both',
          },
        ],
      },
      {
        path: 'exceptions.maxDays',
        kind: 'number',
        label: 'Longest exception, in days',
        hint: '1 to 365',
      },
      {
        path: 'log.fields',
        kind: 'some',
        label: 'A log entry holds',
        of: [
          { value: 'check', label: 'The check that was made' },
          { value: 'approver', label: 'Who approved' },
          { value: 'outcome', label: 'How it ended' },
        ],
      },
      {
        path: 'report.warnUser',
        kind: 'yes',
        label: 'After a suspected impostor the desk warns the real user',
      },
    ],
  },
];
