import { canBeAsked, readCondition } from '../../domain/policy/condition.ts';
import type { Finding, Place } from '../finding.ts';
import { leavesOf, nearestLeaves } from '../policyLeaves.ts';
import type { ParsedCourse } from '../parsedCourse.ts';
import type { CourseRule } from '../rule.ts';

/** The condition of a <PolicyIf>, or of an item, asks something that policy.yaml answers. */
export const policyConditions: CourseRule = (course) => {
  const { policy } = course;
  if (!policy.data) return [];
  const known = leavesOf(policy.data);
  return conditionsIn(course).flatMap(({ path, place, text }) => {
    const asked = readCondition(text);
    const base = { rule: 'policy-conditions' as const, path, ...place };
    if (!asked) {
      return {
        ...base,
        message: `"${text}" is no condition: expected the path of a rule, with "not" before it, or "over" and a number, or "has" or "is" and a word, after it.`,
        fix: 'Write it like this: checks.in_person.accepted, not reset.deputy, reset.checks over 1, privileged.oneOf has in_person, reset.approver is security',
      };
    }
    return asked
      .filter((part) => !canBeAsked(part, policy.data))
      .map((part): Finding => {
        const exists = known.includes(part.path);
        const near = nearestLeaves(known, part.path);
        return {
          ...base,
          message: exists
            ? `"${text}" asks ${part.path} a question that it does not answer: expected a rule that is true or false, "over" for a number, "has" for a list, or "is" for a word.`
            : `${part.path} is no value of ${policy.path}: expected one of ${near.join(', ')}.`,
          fix: exists
            ? `See what stands at ${part.path} (${policy.path}:${policy.at(part.path.split('.')).line}) and ask for that.`
            : `Name one of these, e.g. ${near[0] ?? ''}`,
        };
      });
  });
};

interface Written {
  path: string;
  place: Place;
  text: string;
}

function conditionsIn({ lesson, papers, items }: ParsedCourse): Written[] {
  const marks = [lesson, ...papers].flatMap(({ path, components }) =>
    components.flatMap(({ name, attributes }) => {
      const when = attributes.get('when');
      if (name !== 'PolicyIf' || !when?.value) return [];
      return { path, place: when.place, text: when.value };
    }),
  );
  const asked = items.flatMap((item) => {
    const text = item.data?.when;
    if (text === undefined) return [];
    return { path: item.path, place: item.at(['when']), text };
  });
  return [...marks, ...asked];
}
