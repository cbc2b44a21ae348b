import { isAsked } from '../../domain/policy/exceptionElements.ts';
import { checkNames } from '../../domain/simulation/checkNames.ts';
import { checkCodes, lineChecks } from '../../domain/simulation/checks.ts';
import { usuallyHangsOn } from '../../domain/simulation/hangsOn.ts';
import { exceptionElements } from '../../schema/policy.ts';
import type { Policy } from '../../schema/policy.ts';
import { provingChecks } from '../../schema/policyChecks.ts';
import type { ProvingCheck } from '../../schema/policyChecks.ts';
import type { Finding } from '../finding.ts';
import type { CourseRule } from '../rule.ts';
import type { YamlFile } from '../yamlFile.ts';

interface Contradiction {
  is: boolean;
  path: string[];
  message: string;
  fix: string;
}

/** The rules of policy.yaml, and of each preset, can all be kept at once. */
export const policyContradictions: CourseRule = ({ policy, presets }) =>
  [policy, ...presets].flatMap(contradictionsIn);

function contradictionsIn(file: YamlFile<Policy>): Finding[] {
  if (!file.data) return [];
  return contradictionsOf(file.data)
    .filter((it) => it.is)
    .map(({ path, message, fix }) => ({
      rule: 'policy-contradictions',
      path: file.path,
      ...file.at(path),
      message,
      fix,
    }));
}

function contradictionsOf(policy: Policy): Contradiction[] {
  const accepted = provingChecks.filter((name) => policy.checks[name].accepted);
  return [
    ...amongChecks(policy, accepted),
    ...amongNumbers(policy, accepted),
    ...amongKinds(policy, accepted),
    ...amongElements(policy),
  ];
}

function amongChecks(
  { checks, privileged }: Policy,
  accepted: readonly ProvingCheck[],
): Contradiction[] {
  return [
    {
      is: accepted.length === 0,
      path: ['checks'],
      message:
        'no check is accepted, so nobody could ever be verified: expected at least one.',
      fix: 'Accept one, e.g. callback_on_file: { accepted: true }',
    },
    {
      is:
        accepted.length > 0 &&
        accepted.every((name) => (checks[name].with ?? []).length > 0),
      path: ['checks'],
      message:
        'every accepted check counts only beside another one: expected at least one that counts by itself.',
      fix: 'Remove the list "with" of one check, or write with: [].',
    },
    ...accepted.flatMap((name) =>
      (checks[name].with ?? []).map((other, index) => ({
        is: other === name || !checks[other].accepted,
        path: ['checks', name, 'with', String(index)],
        message:
          other === name
            ? `checks.${name}.with names the check itself: expected another one.`
            : `checks.${name}.with names ${other}, which checks.${other} does not accept: expected an accepted check.`,
        fix:
          other === name
            ? `Remove ${other} from the list.`
            : `Remove ${other} from the list, or write checks.${other}: { accepted: true }.`,
      })),
    ),
    ...privileged.oneOf.map((name, index) => ({
      is: !checks[name].accepted,
      path: ['privileged', 'oneOf', String(index)],
      message: `privileged.oneOf names ${name}, which checks.${name} does not accept: expected an accepted check.`,
      fix: `Remove ${name} from the list, or write checks.${name}: { accepted: true }.`,
    })),
  ];
}

function amongNumbers(
  { reset, privileged }: Policy,
  accepted: readonly ProvingCheck[],
): Contradiction[] {
  return [
    {
      is: privileged.checks < reset.checks,
      path: ['privileged', 'checks'],
      message: `a privileged account needs ${privileged.checks} checks and an ordinary one ${reset.checks}: expected at least as many for the privileged one.`,
      fix: `Write privileged.checks: ${reset.checks} or more.`,
    },
    ...neededBy({ reset, privileged }).map(({ path, needed }) => ({
      is: accepted.length > 0 && needed > accepted.length,
      path,
      message: `${path.join('.')} asks for ${needed} checks, but only ${accepted.length} are accepted: expected no more than that.`,
      fix: 'Accept more checks, or ask for fewer.',
    })),
  ];
}

function neededBy({ reset, privileged }: Pick<Policy, 'reset' | 'privileged'>) {
  return [
    { path: ['reset', 'checks'], needed: reset.checks },
    { path: ['privileged', 'checks'], needed: privileged.checks },
  ];
}

/** What only the newer rules can ask in vain: kinds, and a line for the pass. */
function amongKinds(
  policy: Policy,
  accepted: readonly ProvingCheck[],
): Contradiction[] {
  const { reset, passes } = policy;
  const kinds = new Set(
    checkCodes
      .filter((code) => accepted.some((name) => name === checkNames[code]))
      .map((code) => usuallyHangsOn(code, policy).join()),
  ).size;
  return [
    ...neededBy(policy).map(({ path, needed }) => ({
      is:
        reset.kinds === 'different' &&
        needed > kinds &&
        needed <= accepted.length,
      path,
      message: `${path.join('.')} asks for ${needed} checks of different kinds, but the accepted ones hang on ${kinds} different ${kinds === 1 ? 'thing' : 'things'}: expected no more than that.`,
      fix: 'Accept a check that hangs on something else, ask for fewer, or write reset.kinds: any.',
    })),
    {
      is:
        passes.onVerifiedLine &&
        accepted.length > 0 &&
        !accepted.some((name) => lineChecks.includes(name)),
      path: ['passes', 'onVerifiedLine'],
      message: `passes.onVerifiedLine asks for a line that was checked, and no check over a line is accepted: expected one of ${lineChecks.join(', ')}.`,
      fix: 'Accept one of these, or write passes.onVerifiedLine: false.',
    },
  ];
}

function amongElements({ exceptions }: Policy): Contradiction[] {
  const missing = exceptionElements.filter(
    (element) => !isAsked(element, exceptions),
  );
  return [
    {
      is: missing.length > 0,
      path: ['exceptions', 'elements'],
      message: `exceptions.elements lacks ${missing.join(', ')}: expected all five, which the lesson teaches.`,
      fix: `Write elements: [${exceptionElements.join(', ')}]`,
    },
  ];
}
