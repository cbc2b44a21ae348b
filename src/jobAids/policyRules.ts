import { z } from 'astro/zod';
import { checkLabel, companyWords } from '../domain/policy/checkLabel.ts';

const check = z.object({
  accepted: z.boolean(),
  with: z.array(z.string()).optional(),
  name: z.string().optional(),
});

const policyRules = z.object({
  exceptions: z.object({
    maxDays: z.number(),
    approver: z.enum([
      'business_owner',
      'security',
      'business_owner_and_security',
    ]),
    elements: z.array(z.string()),
  }),
  checks: z.record(z.string(), check),
  contactData: z.object({ minAgeDays: z.number() }),
  reset: z.object({
    checks: z.number(),
    approver: z.enum(['line_manager', 'security']),
    deputy: z.boolean(),
    unreachable: z.enum(['wait', 'security']).default('wait'),
  }),
  log: z.object({ fields: z.array(z.string()) }),
  privileged: z.object({ checks: z.number(), oneOf: z.array(z.string()) }),
});

/** What the job aids need of content/policy.yaml. */
export type PolicyRules = z.infer<typeof policyRules>;

/** Reads the policy; it may say more than is needed here. */
export function readPolicyRules(policy: unknown): PolicyRules {
  return policyRules.parse(policy);
}

interface WordedCheck {
  id: string;
  label: string;
  how: string;
}

/**
 * The checks that the policy accepts, with its values in their words: days, the
 * name of one of the organisation's own, and beside which others one counts.
 * @param beside the sentence that says the last, see `companyWords`.
 */
export function acceptedChecks<Check extends WordedCheck>(
  checks: readonly Check[],
  policy: PolicyRules,
  beside: string,
): Check[] {
  const days = String(policy.contactData.minAgeDays);
  const labels = checks.map((check) => ({
    id: check.id,
    label: checkLabel(check, policy.checks),
  }));
  return checks
    .filter(({ id }) => policy.checks[id]?.accepted)
    .map((check) => ({
      ...check,
      label: checkLabel(check, policy.checks),
      how: `${check.how.replaceAll('{minAgeDays}', days)}${companyWords(check.id, labels, policy.checks, beside)}`,
    }));
}

/** What the checks are called that the policy accepts. */
export function acceptedLabels(
  checks: readonly WordedCheck[],
  policy: PolicyRules,
): string[] {
  return acceptedChecks(checks, policy, '').map(({ label }) => label);
}

/** What the checks are called of which a privileged account needs at least one. */
export function privilegedLabels(
  checks: readonly WordedCheck[],
  policy: PolicyRules,
): string[] {
  const among = checks.filter(({ id }) => policy.privileged.oneOf.includes(id));
  return acceptedLabels(among, policy);
}
