import { leadsSomewhere } from '../../domain/simulation/callCase.ts';
import { MOST_MOVES } from '../../domain/simulation/readTrace.ts';
import type { Policy } from '../../schema/policy.ts';
import { modelEnding, pathText, proofsOf } from '../caseProof.ts';
import type { CaseProof } from '../caseProof.ts';
import type { Finding } from '../finding.ts';
import type { CourseRule } from '../rule.ts';

/**
 * The authored model course of every variant is good under the shipped policy.
 * Under another one the practice desk finds a good course by itself.
 */
export const caseModel: CourseRule = (course) => {
  const policy = course.policy.data;
  if (!policy) return [];
  return proofsOf(course).flatMap((proof) => unsoundModel(proof, policy));
};

function unsoundModel(proof: CaseProof, policy: Policy): Finding[] {
  const { play, unserved } = proof;
  const { shortestGood } = proof.found;
  // Without a good ending no model can be good; case-proof says so.
  if (unserved || !shortestGood) return [];
  const { moves, verdict } = modelEnding(play, policy);
  if (verdict.good && moves.length <= MOST_MOVES) return [];
  const [first] = verdict.missing;
  const wants = first
    ? `missing first is ${first}${leadsSomewhere(play.call, first) ? '' : ', which leads nowhere in this case'}`
    : 'something in it is too much';
  const why = [...verdict.critical, ...verdict.faults].join(', ');
  return [
    {
      rule: 'case-model',
      path: play.path,
      ...play.at(['model']),
      message: `the model course of ${play.label}, ${pathText(moves, play)}, ends as ${verdict.outcome}${why ? ` (${why})` : ''}; ${wants}: expected a good ending in at most ${MOST_MOVES} moves.`,
      fix: `Mend the model; the shortest good ending is ${pathText(shortestGood, play)}.`,
    },
  ];
}
