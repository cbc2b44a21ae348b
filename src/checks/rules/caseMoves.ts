import { isApproval } from '../../domain/simulation/approval.ts';
import { isCheck } from '../../domain/simulation/checks.ts';
import { isMoveCode } from '../../domain/simulation/moveCodes.ts';
import type { MoveCode } from '../../domain/simulation/moveCodes.ts';
import { playsOf } from '../caseFile.ts';
import type { CasePlay } from '../caseFile.ts';
import type { Finding } from '../finding.ts';
import type { CourseRule } from '../rule.ts';

const RULE = 'case-moves';

/** Checks and approvals have a result, only the no ends a call, and the move that the debrief names is the one that shows. */
export const caseMoves: CourseRule = ({ cases }) =>
  cases
    .flatMap(playsOf)
    .flatMap((play) => [
      ...withoutResult(play),
      ...endsElsewhere(play),
      ...showsOther(play),
    ])
    .filter(
      (it, index, all) =>
        all.findIndex(
          (other) => other.line === it.line && other.path === it.path,
        ) === index,
    );

function movesOf({ call }: CasePlay): MoveCode[] {
  return Object.keys(call.moves).filter(isMoveCode);
}

function withoutResult(play: CasePlay): Finding[] {
  return movesOf(play)
    .filter((code) => isCheck(code) || isApproval(code) || code === 'AM')
    .filter((code) => !play.call.moves[code]?.result)
    .map((code) => ({
      rule: RULE,
      path: play.path,
      ...play.at(['moves', code]),
      message: `${code} of ${play.label} says nothing of its result: expected one, since it is a check or an approval.`,
      fix: `Add it: ${code}: { result: not_proof, text: … }`,
    }));
}

/** `play` says of a no, and of nothing else, that whoever asked is gone after it. */
function endsElsewhere(play: CasePlay): Finding[] {
  return movesOf(play)
    .filter((code) => code !== 'X' && play.call.moves[code]?.ends)
    .map((code) => ({
      rule: RULE,
      path: play.path,
      ...play.at(['moves', code, 'ends']),
      message: `${code} of ${play.label} ends the call: expected that only of X, the no, after which whoever asked may be gone.`,
      fix: `Remove ends from ${code}.`,
    }));
}

function showsOther(play: CasePlay): Finding[] {
  const { debrief, moves } = play.call;
  const shown = movesOf(play).filter((code) => moves[code]?.shows);
  if (shown.length === 1 && shown[0] === debrief.shows) return [];
  return [
    {
      rule: RULE,
      path: play.path,
      ...play.at(['debrief', 'shows']),
      message: `the debrief of ${play.label} says that ${debrief.shows} showed it, but ${shown.join(' and ') || 'no move'} has shows: true: expected exactly this one.`,
      fix: `Write shows: true into moves.${debrief.shows} and remove it elsewhere, or name another move here.`,
    },
  ];
}
