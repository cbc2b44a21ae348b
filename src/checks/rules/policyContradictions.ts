import { isAsked } from '../../domain/policy/exceptionElements.ts';
import { checkNames } from '../../domain/simulation/checkNames.ts';
import { exceptionElements } from '../../schema/policy.ts';
import type { Policy } from '../../schema/policy.ts';
import type { CourseRule } from '../rule.ts';

interface Contradiction {
  is: boolean;
  path: string[];
  message: string;
  fix: string;
}

/** The rules of policy.yaml can all be kept at once. */
export const policyContradictions: CourseRule = ({ policy }) => {
  if (!policy.data) return [];
  return contradictionsOf(policy.data)
    .filter((it) => it.is)
    .map(({ path, message, fix }) => ({
      rule: 'policy-contradictions',
      path: policy.path,
      ...policy.at(path),
      message,
      fix,
    }));
};

function contradictionsOf(policy: Policy): Contradiction[] {
  const { checks, reset, privileged, exceptions } = policy;
  const accepted = Object.values(checkNames).filter(
    (name) => checks[name].accepted,
  );
  const missing = exceptionElements.filter(
    (element) => !isAsked(element, exceptions),
  );
  return [
    {
      is: accepted.length === 0,
      path: ['checks'],
      message:
        'no check is accepted, so nobody could ever be verified: expected at least one.',
      fix: 'Accept one, e.g. callback_on_file: { accepted: true }',
    },
    ...privileged.oneOf.map((name, index) => ({
      is: !checks[name].accepted,
      path: ['privileged', 'oneOf', String(index)],
      message: `privileged.oneOf names ${name}, which checks.${name} does not accept: expected an accepted check.`,
      fix: `Remove ${name} from the list, or write checks.${name}: { accepted: true }.`,
    })),
    {
      is: privileged.checks < reset.checks,
      path: ['privileged', 'checks'],
      message: `a privileged account needs ${privileged.checks} checks and an ordinary one ${reset.checks}: expected at least as many for the privileged one.`,
      fix: `Write privileged.checks: ${reset.checks} or more.`,
    },
    ...[
      { path: ['reset', 'checks'], needed: reset.checks },
      { path: ['privileged', 'checks'], needed: privileged.checks },
    ].map(({ path, needed }) => ({
      is: accepted.length > 0 && needed > accepted.length,
      path,
      message: `${path.join('.')} asks for ${needed} checks, but only ${accepted.length} are accepted: expected no more than that.`,
      fix: 'Accept more checks, or ask for fewer.',
    })),
    {
      is: missing.length > 0,
      path: ['exceptions', 'elements'],
      message: `exceptions.elements lacks ${missing.join(', ')}: expected all five, which the lesson teaches.`,
      fix: `Write elements: [${exceptionElements.join(', ')}]`,
    },
  ];
}
