import type { Finding } from '../../checks/finding.ts';
import { renderFinding } from '../../checks/report.ts';
import { HoldError, type Told } from '../../errors.ts';
import { policyRefused } from '../../words/workshop/packaging/policy.ts';
import type { GivenPolicy } from '../types.ts';
import { POLICY_FILE } from './authoredFiles.ts';

/** A policy under which the course does not stand, with each finding of the content check. */
export class PolicyRefused extends HoldError {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[], { what, why, fix }: Told) {
    super(what, why, fix);
    this.findings = findings;
  }
}

/** The refusal in the check's own words, where the policy has the name that it was given. */
export function refusedPolicy(
  { name }: GivenPolicy,
  findings: readonly Finding[],
): PolicyRefused {
  const named = findings.map((finding) =>
    finding.path === POLICY_FILE ? { ...finding, path: name } : finding,
  );
  return new PolicyRefused(
    named,
    policyRefused(name, named.map(renderFinding)),
  );
}
