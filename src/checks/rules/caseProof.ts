import { checkCodes, checkCounts } from '../../domain/simulation/checks.ts';
import { revealOf } from '../../domain/simulation/callCase.ts';
import { skippedDuties } from '../../domain/simulation/duties.ts';
import type { Need } from '../../domain/simulation/need.ts';
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

/** What a good ending takes, by what the call needs. */
const ADVICE: Record<Need, string> = {
  recover:
    'Give it a method that works, and what ends it, e.g. B: { result: confirms, text: … }',
  reset:
    'Give it what a sound reset takes: checks that confirm, an approval, and R, E and C, e.g. MA: { result: confirms, text: … }',
  defer:
    'Give it a check to try and the no, e.g. CF: { result: no_answer, text: … } and X: { text: … }',
  decline:
    'An impostor gets nothing, and no check may confirm. Give it the no, the report and the warning, e.g. X: { text: … }, SEC: { text: … } and W: { text: … }',
  give_mfa:
    'Give it a check that confirms and MFA to offer, e.g. OF: { text: … } and E: { text: … }',
  exception:
    'Give it a check that confirms, an approval, and a form with a sound choice in each field.',
  contain:
    'Give it the question, the lock and the report, e.g. A: { text: … }, CO: { text: … } and SEC: { text: … }',
  renew:
    'Give it a check that confirms and a new set of codes, e.g. RC: { text: … }',
};

function withoutGoodEnding(proof: CaseProof): Finding[] {
  const { found, need, play } = proof;
  if (found.shortestGood) return [];
  return [
    finding(
      proof,
      ['moves'],
      `${play.label} needs "${need}" and has no good ending: expected one among the ${found.states} states that its moves can reach.`,
      ADVICE[need],
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
