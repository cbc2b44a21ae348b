import { encodingFindings } from '../../checks/fileEncoding.ts';
import { parseCourse } from '../../checks/parsedCourse.ts';
import { policyContradictions } from '../../checks/rules/policyContradictions.ts';
import { schema } from '../../checks/rules/schema.ts';
import { yamlSyntax } from '../../checks/rules/yamlSyntax.ts';
import type { Policy } from '../../schema/policy.ts';
import type { GivenPolicy } from '../types.ts';
import { POLICY_FILE } from './authoredFiles.ts';
import { refusedPolicy } from './policyRefused.ts';

/** What can be said of a policy without a course: its form, and whether its rules can all be kept. */
const RULES = [yamlSyntax, schema, policyContradictions];

/**
 * Reads a policy by itself, which takes no time; whether a course stands under
 * it is a question for `courseUnder`.
 * @throws PolicyRefused with every finding, in the check's own words.
 */
export function readPolicy(given: GivenPolicy): Policy {
  const alone = [{ path: POLICY_FILE, text: given.text }];
  const parsed = parseCourse(alone, 'content', '');
  const foreign = alone.flatMap(encodingFindings);
  const findings =
    foreign.length > 0 ? foreign : RULES.flatMap((rule) => rule(parsed));
  const { data } = parsed.policy;
  if (findings.length > 0 || !data) throw refusedPolicy(given, findings);
  return data;
}
