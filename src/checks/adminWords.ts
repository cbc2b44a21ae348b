import { playsOf } from './caseFile.ts';
import { FILE_START } from './finding.ts';
import type { Finding } from './finding.ts';
import type { ParsedCourse } from './parsedCourse.ts';
import { couldBeApproved } from '../domain/simulation/approval.ts';
import type { CallCase } from '../domain/simulation/callCase.ts';
import { checkNames } from '../domain/simulation/checkNames.ts';
import { checkCodes, looksLikeYes } from '../domain/simulation/checks.ts';
import type { Policy } from '../schema/policy.ts';

/**
 * Findings about a course that another policy causes, said to whoever chose the
 * policy: which call nobody could help, and what to change. They stand at the
 * beginning of the policy, and name no file of the course.
 */
export function inAdminWords(
  findings: readonly Finding[],
  course: ParsedCourse,
): Finding[] {
  return findings.map((finding) =>
    finding.path === course.policy.path
      ? finding
      : {
          ...finding,
          ...FILE_START,
          ...saidOf(finding, course),
          path: course.policy.path,
        },
  );
}

function saidOf(
  finding: Finding,
  course: ParsedCourse,
): Pick<Finding, 'message' | 'fix'> {
  const play = course.cases
    .flatMap(playsOf)
    .find(
      ({ path, label }) =>
        path === finding.path && finding.message.includes(label),
    );
  const policy = course.policy.data;
  if (play && policy && finding.rule === 'case-proof')
    return ofCall(play.call, policy);
  if (finding.rule === 'check-draw')
    return {
      message:
        'Under your policy too few questions are left for the check: some are asked only where a rule holds that yours switches off.',
      fix: 'Accept more checks, or have the course built with fewer questions in a check.',
    };
  return {
    message:
      'A text of the course does not follow your policy, so the package would say something untrue.',
    fix: `Tell whoever writes the course, and hand on this sentence: ${finding.message}`,
  };
}

function ofCall(
  call: CallCase,
  policy: Policy,
): Pick<Finding, 'message' | 'fix'> {
  const who = `the caller of ${call.id}, ${call.title}`;
  if (!couldBeApproved(call, policy))
    return {
      message: `Under your policy nobody could help ${who}: those who have to approve cannot be reached in this call, or say no.`,
      fix: 'Let a deputy approve, let Security approve where nobody else can be reached (reset.unreachable: security), or choose another approver.',
    };
  const ways = checkCodes
    .filter((code) => looksLikeYes(code, call))
    .map((code) => checkNames[code]);
  const more = ways.filter((name) => !policy.checks[name].accepted);
  return {
    message: `Under your policy nobody could help ${who}: no set of checks that you accept is enough there.`,
    fix:
      more.length > 0
        ? `Accept one more check that works in this call (${more.join(', ')}), or ask for fewer.`
        : 'Ask for fewer checks, or drop a condition on which of them count together.',
  };
}
