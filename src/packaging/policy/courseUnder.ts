import { checkPolicy } from '../../checks/checkCourse.ts';
import { parseCourse } from '../../checks/parsedCourse.ts';
import type { Deskwork } from '../../schema/deskwork.ts';
import type { Fact } from '../../schema/fact.ts';
import type { Item } from '../../schema/item.ts';
import type { Policy } from '../../schema/policy.ts';
import type { GivenPolicy } from '../types.ts';
import { POLICY_FILE, type AuthoredFiles } from './authoredFiles.ts';
import { inAdminWords } from '../../checks/adminWords.ts';
import { refusedPolicy } from './policyRefused.ts';

/** A course with another policy in force, proved. */
export interface CourseUnderPolicy {
  policy: Policy;
  items: Item[];
  facts: Fact[];
  deskwork: Deskwork | undefined;
  /** What changes for the worse, in a sentence each. */
  warnings: string[];
}

/**
 * Checks the course under a policy, as the authors' own check does: the values,
 * the texts that follow them, and the proof of every case.
 * @throws PolicyRefused with every finding, said to whoever chose the policy.
 */
export function courseUnder(
  given: GivenPolicy,
  authored: AuthoredFiles,
  course: string,
): CourseUnderPolicy {
  const files = [
    ...authored.filter(({ path }) => path !== POLICY_FILE),
    { path: POLICY_FILE, text: given.text },
  ];
  const parsed = parseCourse(files, 'content', course);
  const { findings, warnings } = checkPolicy(parsed);
  const policy = parsed.policy.data;
  if (findings.length > 0 || !policy)
    throw refusedPolicy(given, inAdminWords(findings, parsed));
  return {
    policy,
    items: parsed.items
      .flatMap(({ data }) => data ?? [])
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    facts: parsed.facts.data ?? [],
    deskwork: parsed.deskwork.data ?? undefined,
    warnings: warnings.map(({ message }) => message),
  };
}
