import { contradictionWords } from '../../words/workshop/policy/contradictions.ts';
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
      ...contradictionWords.noneAccepted,
    },
    {
      is:
        accepted.length > 0 &&
        accepted.every((name) => (checks[name].with ?? []).length > 0),
      path: ['checks'],
      ...contradictionWords.noneAlone,
    },
    ...accepted.flatMap((name) =>
      (checks[name].with ?? []).map((other, index) => ({
        is: other === name || !checks[other].accepted,
        path: ['checks', name, 'with', String(index)],
        ...(other === name
          ? contradictionWords.besideItself(name)
          : contradictionWords.besideUnaccepted(name, other)),
      })),
    ),
    ...privileged.oneOf.map((name, index) => ({
      is: !checks[name].accepted,
      path: ['privileged', 'oneOf', String(index)],
      ...contradictionWords.oneOfUnaccepted(name),
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
      ...contradictionWords.fewerForPrivileged(privileged.checks, reset.checks),
    },
    ...neededBy({ reset, privileged }).map(({ path, needed }) => ({
      is: accepted.length > 0 && needed > accepted.length,
      path,
      ...contradictionWords.moreThanAccepted(
        path.join('.'),
        needed,
        accepted.length,
      ),
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
      ...contradictionWords.moreThanKinds(path.join('.'), needed, kinds),
    })),
    {
      is:
        passes.onVerifiedLine &&
        accepted.length > 0 &&
        !accepted.some((name) => lineChecks.includes(name)),
      path: ['passes', 'onVerifiedLine'],
      ...contradictionWords.noLine(lineChecks),
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
      ...contradictionWords.elements(missing, exceptionElements),
    },
  ];
}
