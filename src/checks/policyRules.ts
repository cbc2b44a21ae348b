import { asksTheSame } from '../domain/policy/presets.ts';
import { WRITTEN_FOR } from '../schema/presets.ts';
import type { ParsedCourse } from './parsedCourse.ts';
import type { CourseRuleName } from './ruleName.ts';

/**
 * Rules that ask whether a course stands under a policy, wherever that policy
 * was written: in `content/policy.yaml`, in a form, or in a file of one's own.
 * The others are for authors: how long a choice is, which model course a case
 * has. They are asked under the policy that the course is written for.
 */
export const POLICY_RULES: ReadonlySet<CourseRuleName> = new Set([
  'yaml-syntax',
  'schema',
  'policy-paths',
  'policy-conditions',
  'policy-literals',
  'policy-passages',
  'policy-contradictions',
  'check-draw',
  'case-proof',
]);

/** What somebody who changes a policy should know and may accept. */
export const POLICY_WARNINGS: ReadonlySet<CourseRuleName> = new Set([
  'desk-proof',
  'objective-items',
]);

/**
 * The course under the policy that its texts and models are written for: the
 * same one, as long as `policy.yaml` asks what that preset asks, or where the
 * content has no presets.
 */
export function asWritten(course: ParsedCourse): ParsedCourse {
  const preset = course.presets.find(({ name }) => name === WRITTEN_FOR);
  const own = course.policy.data;
  if (!preset?.data || !own || asksTheSame(own, preset.data)) return course;
  return { ...course, policy: preset };
}
