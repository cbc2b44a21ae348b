import { exceptionElements } from '../../../src/schema/policy.ts';
import type { Policy } from '../../../src/schema/policy.ts';
import { policy } from '../domain/simulation/desk.ts';

/** Other values in some parts of the policy. */
export type Change = { [Part in keyof Policy]?: Partial<Policy[Part]> };

/** The policy with other values in some of its parts. */
export function policyWith(change: Change): Policy {
  return {
    ...policy,
    checks: { ...policy.checks, ...change.checks },
    contactData: { ...policy.contactData, ...change.contactData },
    reset: { ...policy.reset, ...change.reset },
    privileged: { ...policy.privileged, ...change.privileged },
    exceptions: { ...policy.exceptions, ...change.exceptions },
    passes: { ...policy.passes, ...change.passes },
    log: { ...policy.log, ...change.log },
    report: { ...policy.report, ...change.report },
    training: { ...policy.training, ...change.training },
  };
}

/** Values at the edges of what a policy may say. */
export const edges = policyWith({
  contactData: { minAgeDays: 1 },
  reset: {
    checks: 1,
    deputy: false,
    enrolAtOnce: false,
    approver: 'security',
  },
  passes: { onVerifiedLine: true, minutes: 1 },
  privileged: { checks: 1, oneOf: ['in_person'] },
  exceptions: { maxDays: 1, elements: ['reason'] },
  log: { fields: ['approver'] },
  report: { warnUser: false },
  training: { dueDays: 1, everyMonths: 1, onChange: 'never' },
});
/** Others at the other edges. */
export const others = policyWith({
  checks: { backup_method: { accepted: false } },
  reset: { checks: 3, kinds: 'different', unreachable: 'security' },
  privileged: {
    checks: 4,
    oneOf: ['in_person', 'callback_on_file', 'video_from_directory'],
  },
  exceptions: { maxDays: 365, elements: [...exceptionElements] },
  log: { fields: ['check', 'approver'] },
  training: { everyMonths: 0, onChange: 'version' },
});
/** The policy of the repository and those. */
export const policies = [policy, edges, others];
