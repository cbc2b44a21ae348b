import { isApproval } from './approval.ts';
import { leadsSomewhere } from './callCase.ts';
import type { CallCase } from './callCase.ts';
import type { Move } from './callState.ts';
import { isCheck } from './checks.ts';
import { moves as moveFacts } from './moves.ts';

/**
 * The first no of a call, where nothing was looked up before it, and nobody was
 * checked or asked through the directory: it may be right, and rests on a feeling.
 * Null where there was no such no.
 */
export function blindNo(moves: readonly Move[], call: CallCase): Move | null {
  const place = moves.findIndex(({ code }) => code === 'X');
  const before = moves.slice(0, Math.max(place, 0));
  const sees = ({ code }: Move) =>
    moveFacts[code].group === 'look' ||
    (leadsSomewhere(call, code) && (isCheck(code) || isApproval(code)));
  return before.some(sees) ? null : (moves[place] ?? null);
}
