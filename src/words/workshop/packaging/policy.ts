import { counted } from '../../phrasing.ts';

/** What messages call a policy that comes with the course. */
export function presetNamed(name: string): string {
  return `the preset ${name}`;
}

/** A policy under which the course does not stand. @param findings each as the content check prints it. */
export function policyRefused(policy: string, findings: readonly string[]) {
  return {
    what: `The course does not stand under this policy: ${counted(findings.length, 'finding')}.`,
    why: findings.join('\n'),
    fix: `Mend ${policy}, or package with the policy that the course was written for.`,
  };
}
