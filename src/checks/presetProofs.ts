import { asksTheSame } from '../domain/policy/presets.ts';
import { proofsOf } from './caseProof.ts';
import type { Finding } from './finding.ts';
import type { ParsedCourse } from './parsedCourse.ts';
import { checkPolicy } from './checkCourse.ts';
import type { DeskReport } from './proofReport.ts';

/** A course under one of the policies that come with it. */
export interface PresetProof extends DeskReport {
  /** The preset, as it is chosen. */
  name: string;
  /** Whether it asks what the policy in force asks. */
  isOwn: boolean;
  /** What keeps the course from standing under it. */
  findings: Finding[];
}

/**
 * Proves every case of a course under every preset, which takes seconds each.
 * A preset that asks what the policy asks is proved with it.
 */
export function provePresets(course: ParsedCourse): PresetProof[] {
  const rule = course.course.data?.desk ?? null;
  return course.presets.flatMap((preset) => {
    const policy = preset.data;
    if (!policy) return [];
    const own = course.policy.data;
    const isOwn = own !== null && asksTheSame(own, policy);
    const under = isOwn ? course : { ...course, policy: preset };
    const { findings } = checkPolicy(under);
    const proofs = proofsOf(under);
    return { name: preset.name, isOwn, policy, rule, proofs, findings };
  });
}
