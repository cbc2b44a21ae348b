import { underPolicyFaults } from '../words/workshop/policy/underPolicy.ts';
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
  if (finding.rule === 'check-draw') return underPolicyFaults.fewQuestions;
  return underPolicyFaults.text(finding.message);
}

function ofCall(
  call: CallCase,
  policy: Policy,
): Pick<Finding, 'message' | 'fix'> {
  if (!couldBeApproved(call, policy))
    return underPolicyFaults.nobodyApproves(call.id, call.title);
  const ways = checkCodes
    .filter((code) => looksLikeYes(code, call))
    .map((code) => checkNames[code]);
  const more = ways.filter((name) => !policy.checks[name].accepted);
  return underPolicyFaults.noChecks(call.id, call.title, more);
}
