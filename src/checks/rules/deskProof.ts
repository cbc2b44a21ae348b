import { policyWarnings } from '../../words/workshop/policy/warnings.ts';
import { leadsSomewhere, revealOf } from '../../domain/simulation/callCase.ts';
import { moves } from '../../domain/simulation/moves.ts';
import type { MoveCode } from '../../domain/simulation/moveCodes.ts';
import { movesUnder } from '../../domain/simulation/movesUnder.ts';
import { walkThrough } from '../../domain/simulation/walks.ts';
import { requests } from '../../schema/case.ts';
import type { Policy } from '../../schema/policy.ts';
import { proofsOf } from '../caseProof.ts';
import type { CaseProof } from '../caseProof.ts';
import { drawnCalls, passedAfter } from '../deskWalk.ts';
import type { Finding } from '../finding.ts';
import type { ParsedCourse } from '../parsedCourse.ts';
import type { CourseRule } from '../rule.ts';

/** Over all cases no move that is asked of the desk is useless, and neither refusing nor resetting everybody passes it. */
export const deskProof: CourseRule = (course) => {
  const proofs = proofsOf(course);
  if (!course.course.data?.desk || proofs.length === 0) return [];
  return [...uselessMoves(course, proofs), ...easyWays(course, proofs)];
};

function uselessMoves(
  { course, policy }: ParsedCourse,
  proofs: readonly CaseProof[],
): Finding[] {
  const rules = policy.data;
  const useless = (rules ? movesAsked(proofs, rules) : []).filter(
    (code) => !proofs.some((proof) => isUseful(code, proof)),
  );
  if (useless.length === 0) return [];
  return [
    {
      rule: 'desk-proof' as const,
      path: course.path,
      ...course.at(['desk', 'cases']),
      message: policyWarnings.uselessMoves(useless),
      fix: 'Let a case answer to it: a look must find a clue, a check have a result. Or, on a desk that not every kind of request comes to, take the words of the move out of its cases.',
    },
  ];
}

/**
 * The moves that the desk must have a use for: all of the console where every kind of
 * request comes in, else those that a case answers. Two calls need no exception form.
 */
function movesAsked(
  proofs: readonly CaseProof[],
  policy: Policy,
): readonly MoveCode[] {
  const calls = proofs.map(({ play }) => play.call);
  const console = movesUnder(policy);
  const isWhole = requests.every((request) =>
    calls.some((call) => call.request === request),
  );
  if (isWhole) return console;
  return console.filter((code) =>
    calls.some((call) => leadsSomewhere(call, code)),
  );
}

/** A move is of use where it changes the call, or where it shows something that bears on it. */
function isUseful(code: MoveCode, { play, found }: CaseProof): boolean {
  const { call } = play;
  if (found.useful.has(code)) return true;
  if (code === 'H') return call.history.some((it) => it.clue);
  if (code === 'S') return call.signins.some((it) => it.clue);
  const shows = ['check', 'approve'].includes(moves[code].group);
  const talks = code === 'P' || code === 'TL';
  return (shows || talks) && revealOf(call, code) !== null;
}

function easyWays(
  { course, policy }: ParsedCourse,
  proofs: readonly CaseProof[],
): Finding[] {
  const rule = course.data?.desk;
  const rules = policy.data;
  if (!rule || !rules) return [];
  const calls = drawnCalls(
    proofs.map((proof) => proof.play.call),
    rule,
    1,
  );
  const after = (walk: Parameters<typeof walkThrough>[0]) =>
    passedAfter(walkThrough(walk, calls, rules), rule);
  const base = {
    rule: 'desk-proof' as const,
    path: course.path,
    ...course.at(['desk']),
  };
  const easy = (['refusing', 'suspicious', 'hurried'] as const).flatMap(
    (walk) => {
      const passed = after(walk);
      if (passed === null) return [];
      return {
        ...base,
        message: policyWarnings.easy[walk](passed),
        fix: 'Ask for more: a longer window, fewer wrongful refusals, or cases with more genuine callers.',
      };
    },
  );
  if (after('careful') !== null || proofs.some((it) => it.unserved))
    return easy;
  return [
    ...easy,
    {
      ...base,
      message: policyWarnings.neverPassed(calls.length),
      fix: 'Ask for fewer calls or fewer hostile ones, or write more cases.',
    },
  ];
}
