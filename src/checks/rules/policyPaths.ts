import { leavesOf, nearestLeaves } from '../policyLeaves.ts';
import type { CourseRule } from '../rule.ts';

/** <Policy path> names a value of policy.yaml. */
export const policyPaths: CourseRule = ({ lesson, policy }) => {
  if (!policy.data) return [];
  const known = leavesOf(policy.data);
  return lesson.components.flatMap((component) => {
    const path = component.attributes.get('path');
    if (component.name !== 'Policy' || !path?.value) return [];
    if (known.includes(path.value)) return [];
    const near = nearestLeaves(known, path.value);
    return {
      rule: 'policy-paths',
      path: lesson.path,
      ...path.place,
      message: `${path.value} is no value of ${policy.path}: expected one of ${near.join(', ')}.`,
      fix: `Name one of these, e.g. <Policy path="${near[0] ?? ''}" />`,
    };
  });
};
