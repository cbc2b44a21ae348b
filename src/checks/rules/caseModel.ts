import { leadsSomewhere } from '../../domain/simulation/callCase.ts';
import { needOf } from '../../domain/simulation/need.ts';
import { MOST_MOVES } from '../../domain/simulation/readTrace.ts';
import type { Policy } from '../../schema/policy.ts';
import { playsOf } from '../caseFile.ts';
import type { CasePlay } from '../caseFile.ts';
import { isUnserved, modelEnding, pathText } from '../caseProof.ts';
import { explored } from '../explored.ts';
import type { Finding } from '../finding.ts';
import type { Memory } from '../memory.ts';
import type { CourseRule } from '../rule.ts';

/**
 * The authored model course of every variant is good under the policy that the
 * course is written for. Under another one the practice desk finds a good
 * course by itself.
 */
export const caseModel: CourseRule = ({ policy, cases, memory }) => {
  const rules = policy.data;
  if (!rules) return [];
  return cases
    .flatMap(playsOf)
    .flatMap((play) => unsoundModel(play, rules, memory));
};

function unsoundModel(
  play: CasePlay,
  policy: Policy,
  memory: Memory,
): Finding[] {
  const { moves, verdict } = modelEnding(play, policy);
  if (verdict.good && moves.length <= MOST_MOVES) return [];
  if (isUnserved(play.call, needOf(play.call, policy), policy)) return [];
  const { shortestGood } = explored(play.call, policy, memory);
  // Without a good ending no model can be good; case-proof says so.
  if (!shortestGood) return [];
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
