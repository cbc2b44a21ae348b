/** What another policy makes of a course, said to whoever chose the policy. */
export const underPolicyFaults = {
  fewQuestions: {
    message:
      'Under your policy too few questions are left for the check: some are asked only where a rule holds that yours switches off.',
    fix: 'Accept more checks, or have the course built with fewer questions in a check.',
  },
  /** @param finding of the content check, for whoever writes the course. */
  text: (finding: string) => ({
    message:
      'A text of the course does not follow your policy, so the package would say something untrue.',
    fix: `Tell whoever writes the course, and hand on this sentence: ${finding}`,
  }),
  nobodyApproves: (call: string, title: string) => ({
    message: `Under your policy nobody could help the caller of ${call}, ${title}: those who have to approve cannot be reached in this call, or say no.`,
    fix: 'Let a deputy approve, let Security approve where nobody else can be reached (reset.unreachable: security), or choose another approver.',
  }),
  /** @param more checks that the policy does not accept and that work in this call. */
  noChecks: (call: string, title: string, more: readonly string[]) => ({
    message: `Under your policy nobody could help the caller of ${call}, ${title}: no set of checks that you accept is enough there.`,
    fix:
      more.length > 0
        ? `Accept one more check that works in this call (${more.join(', ')}), or ask for fewer.`
        : 'Ask for fewer checks, or drop a condition on which of them count together.',
  }),
};
