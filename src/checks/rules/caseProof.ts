import { checkCodes, checkCounts } from '../../domain/simulation/checks.ts';
import { revealOf } from '../../domain/simulation/callCase.ts';
import { skippedDuties } from '../../domain/simulation/duties.ts';
import type { Policy } from '../../schema/policy.ts';
import { pathText, proofsOf } from '../caseProof.ts';
import type { CaseProof } from '../caseProof.ts';
import type { Finding } from '../finding.ts';
import type { CourseRule } from '../rule.ts';

/**
 * Under the policy every variant has a good ending, and none of them skips a
 * check, an approval or the log.
 */
export const caseProof: CourseRule = (course) => {
  const policy = course.policy.data;
  if (!policy) return [];
  return proofsOf(course).flatMap((proof) => [
    ...misleadingProof(proof, policy),
    ...withoutGoodEnding(proof),
    ...loophole(proof, policy),
  ]);
};

function finding(
  { play }: CaseProof,
  path: PropertyKey[],
  message: string,
  fix: string,
): Finding {
  return {
    rule: 'case-proof',
    path: play.path,
    ...play.at(path),
    message,
    fix,
  };
}

/** The learner could not know that such a check deceives. */
function misleadingProof(proof: CaseProof, policy: Policy): Finding[] {
  const { call, label } = proof.play;
  return checkCodes
    .filter((code) => revealOf(call, code)?.result === 'misleads')
    .filter((code) => checkCounts(code, call, policy))
    .map((code) =>
      finding(
        proof,
        ['moves', code],
        `${code} of ${label} misleads although the policy accepts it: expected a check that the learner can see through.`,
        'Write result: fails or not_proof, or say in affected what became of the thing that the check hangs on.',
      ),
    );
}

function withoutGoodEnding(proof: CaseProof): Finding[] {
  const { found, need, play } = proof;
  if (found.shortestGood) return [];
  return [
    finding(
      proof,
      ['moves'],
      `${play.label} needs "${need}" and has no good ending: expected one among the ${found.states} states that its moves can reach.`,
      'Give the case a check that confirms, an approval, or the move that answers it.',
    ),
  ];
}

function loophole(proof: CaseProof, policy: Policy): Finding[] {
  const { found, play } = proof;
  if (!found.loophole) return [];
  const skipped = skippedDuties(found.loophole, play.call, policy);
  return [
    finding(
      proof,
      ['moves'],
      `${play.label} ends well with ${pathText(found.loophole, play)}, which skips a duty (${skipped.join(', ')}): expected no good ending without it.`,
      'Correct the results of these moves.',
    ),
  ];
}
