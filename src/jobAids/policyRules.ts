import { z } from 'astro/zod';

const policyRules = z.object({
  exceptions: z.object({
    maxDays: z.number(),
    elements: z.array(z.string()),
  }),
  checks: z.record(z.string(), z.object({ accepted: z.boolean() })),
  contactData: z.object({ minAgeDays: z.number() }),
  reset: z.object({ checks: z.number(), deputy: z.boolean() }),
  log: z.object({ fields: z.array(z.string()) }),
  privileged: z.object({ checks: z.number(), oneOf: z.array(z.string()) }),
});

/** What the job aids need of content/policy.yaml. */
export type PolicyRules = z.infer<typeof policyRules>;

/** Reads the policy; it may say more than is needed here. */
export function readPolicyRules(policy: unknown): PolicyRules {
  return policyRules.parse(policy);
}

/** The checks that the policy accepts, with its values in their words. */
export function acceptedChecks<Check extends { id: string; how: string }>(
  checks: readonly Check[],
  policy: PolicyRules,
): Check[] {
  const days = String(policy.contactData.minAgeDays);
  return checks
    .filter(({ id }) => policy.checks[id]?.accepted)
    .map((check) => ({
      ...check,
      how: check.how.replaceAll('{minAgeDays}', days),
    }));
}

/** The checks of which a privileged account needs at least one. */
export function privilegedChecks<Check extends { id: string; how: string }>(
  checks: readonly Check[],
  policy: PolicyRules,
): Check[] {
  return acceptedChecks(checks, policy).filter(({ id }) =>
    policy.privileged.oneOf.includes(id),
  );
}
