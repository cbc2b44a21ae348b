import type { CourseRule } from '../rule.ts';

/** <Policy path> names a value of policy.yaml. */
export const policyPaths: CourseRule = ({ lesson, policy }) => {
  if (!policy.data) return [];
  const known = leavesOf(policy.data);
  return lesson.components.flatMap((component) => {
    const path = component.attributes.get('path');
    if (component.name !== 'Policy' || !path?.value) return [];
    if (known.includes(path.value)) return [];
    return {
      rule: 'policy-paths',
      path: lesson.path,
      ...path.place,
      message: `${path.value} is no value of ${policy.path}: expected one of ${known.join(', ')}.`,
      fix: `Name one of these, e.g. <Policy path="${known[0] ?? ''}" />`,
    };
  });
};

/** `{ exceptions: { maxDays: 90 } }` has the leaf `exceptions.maxDays`. */
function leavesOf(value: object, prefix = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? leavesOf(inner, `${prefix}${key}.`)
      : [`${prefix}${key}`],
  );
}
