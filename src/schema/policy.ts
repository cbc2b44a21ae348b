import { policyValues } from '../words/workshop/policy/expected.ts';
import { z } from 'astro/zod';
import { policyChecks, provingChecks } from './policyChecks.ts';
import { timezone } from './timezone.ts';
import { closed, expected, list, text, whole, yesOrNo } from './shapes.ts';

/** A rule that has one value: the texts and verdicts of this course know no other. */
function fixed<const T extends string | boolean>(field: string, value: T) {
  return z.literal(value, {
    error: expected(policyValues.onlyRule(String(value)), `${field}: ${value}`),
  });
}

function wordsOf<const T extends readonly [string, ...string[]]>(
  words: T,
  field = '',
) {
  const like = field === '' ? words[0] : `${field}: ${words[0]}`;
  return z.enum(words, {
    error: expected(policyValues.oneOf(words), like),
  });
}

/** A text that is printed in a line. */
function line(what: string, example: string) {
  const most = 200;
  return text(what, example).max(most, {
    error: expected(policyValues.atMost(what, most), example),
  });
}

const contact = closed(
  {
    name: line(policyValues.who, 'name: Security on call'),
    reach: line(policyValues.reach, 'reach: 020 7946 0101'),
  },
  '{ name: Security on call, reach: 020 7946 0101 }',
);

/** What a policy may ask of a request for an exception. */
export const exceptionElements = [
  'reason',
  'risk',
  'approver',
  'controls',
  'end_date',
] as const;

const sections = {
  organisation: closed(
    {
      name: line(policyValues.organisation, 'name: Tarnbrook Group'),
      timezone,
    },
    '{ name: Tarnbrook Group, timezone: Europe/London }',
  ),
  contacts: closed(
    { security: contact, servicedesk_lead: contact },
    '{ security: …, servicedesk_lead: … }',
  ),
  checks: policyChecks,
  contactData: closed(
    {
      minAgeDays: whole(1, 365, policyValues.days, 'minAgeDays: 30').describe(
        'A number on file that changed less than this many days ago proves nothing.',
      ),
    },
    '{ minAgeDays: 30 }',
  ),
  reset: closed(
    {
      checks: whole(1, 3, policyValues.checksForReset, 'checks: 1'),
      kinds: wordsOf(['any', 'different'], 'kinds')
        .default('any')
        .describe(
          'With different, two checks that hang on the same thing count as one.',
        ),
      approver: wordsOf(['line_manager', 'security'], 'approver'),
      deputy: yesOrNo('deputy'),
      unreachable: wordsOf(['wait', 'security'], 'unreachable')
        .default('wait')
        .describe(
          'Who approves where neither manager nor deputy can be reached.',
        ),
      enrolAtOnce: yesOrNo('enrolAtOnce'),
    },
    '{ checks: 1, approver: line_manager, deputy: true, enrolAtOnce: true }',
  ),
  privileged: closed(
    {
      checks: whole(1, 4, policyValues.checksForPrivileged, 'checks: 2'),
      oneOf: list(
        wordsOf(provingChecks),
        policyValues.oneOfChecks,
        'oneOf: [in_person]',
        1,
      ),
      performedBy: fixed('performedBy', 'second_line'),
    },
    '{ checks: 2, oneOf: [in_person], performedBy: second_line }',
  ),
  exceptions: closed(
    {
      maxDays: whole(1, 365, policyValues.longestException, 'maxDays: 90'),
      approver: wordsOf(
        ['business_owner', 'security', 'business_owner_and_security'],
        'approver',
      ),
      elements: list(
        wordsOf(exceptionElements),
        policyValues.elements,
        'elements: [reason, risk, approver, controls, end_date]',
      ),
    },
    '{ maxDays: 90, approver: business_owner, elements: [reason, risk, approver, controls, end_date] }',
  ),
  codes: closed(
    {
      renewAfterUse: fixed('renewAfterUse', 'whole_set'),
      sendByMessage: fixed('sendByMessage', false),
    },
    '{ renewAfterUse: whole_set, sendByMessage: false }',
  ),
  /** One-time passes, as a reset gives them. */
  passes: closed(
    {
      onVerifiedLine: yesOrNo('onVerifiedLine')
        .default(false)
        .describe(
          'A reset needs a check over a line on which the pass can be given: a call back, our video call, in person.',
        ),
      minutes: whole(1, 1440, policyValues.minutes, 'minutes: 60').default(60),
    },
    '{ onVerifiedLine: true, minutes: 60 }',
  ).prefault({}),
  log: closed(
    {
      fields: list(
        wordsOf(['check', 'approver', 'outcome']),
        policyValues.logFields,
        'fields: [check, approver, outcome]',
        1,
      ),
    },
    '{ fields: [check, approver, outcome] }',
  ),
  report: closed({ warnUser: yesOrNo('warnUser') }, '{ warnUser: true }'),
  /** When the course is due, and when again. Policies that were written before this part mean its defaults. */
  training: closed(
    {
      dueDays: whole(1, 365, policyValues.dueDays, 'dueDays: 30').default(30),
      everyMonths: whole(
        0,
        60,
        policyValues.everyMonths,
        'everyMonths: 12',
      ).default(12),
      onChange: wordsOf(['points', 'version', 'never']).default('points'),
    },
    '{ dueDays: 30, everyMonths: 12, onChange: points }',
  ).prefault({}),
};

/** content/policy.yaml: the organisation's rules, from which texts and verdicts derive. */
export const policySchema = closed(sections, 'exceptions: { maxDays: 90 }');

export type Policy = z.infer<typeof policySchema>;
export type CheckName = keyof Policy['checks'];
export type LogField = Policy['log']['fields'][number];
