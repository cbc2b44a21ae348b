import { playsOf } from '../caseFile.ts';
import { leavesOf, nearestLeaves } from '../policyLeaves.ts';
import type { CourseRule } from '../rule.ts';

/** The rule that a debrief quotes is a value of policy.yaml. */
export const caseRule: CourseRule = ({ cases, policy }) => {
  if (!policy.data) return [];
  const known = leavesOf(policy.data);
  return cases.flatMap(playsOf).flatMap(({ call, label, path, at }) => {
    if (known.includes(call.debrief.rule)) return [];
    const near = nearestLeaves(known, call.debrief.rule);
    return {
      rule: 'case-rule',
      path,
      ...at(['debrief', 'rule']),
      message: `the debrief of ${label} quotes ${call.debrief.rule}, which is no value of ${policy.path}: expected one of ${near.join(', ')}.`,
      fix: `Name one of these, e.g. rule: ${near[0] ?? ''}`,
    };
  });
};
