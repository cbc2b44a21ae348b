import type { Policy } from '../../schema/policy.ts';
import type { CallCase } from './callCase.ts';
import type { Move } from './callState.ts';
import { judge } from './judge.ts';
import type { MoveCode } from './moveCodes.ts';
import { play, soundMoves } from './play.ts';

/**
 * The moves that a second try of a call begins with: up to where it went wrong, and
 * without the move that did it. Where something was only left out, all that was done
 * stays; where more than that is amiss, what settled the call. Where nothing turned
 * it, the call begins anew.
 * @param turn the move at which it turned, as its place; null where none did
 * @param wentWrong it led somewhere there, or its log is not true
 * @param leftOut nothing was wrong but that moves were left out, see `onlyLeftOut`
 */
export function fromTheTurn(
  moves: readonly Move[],
  turn: number | null,
  wentWrong: boolean,
  leftOut: boolean,
): readonly Move[] {
  if (leftOut && !wentWrong) return unclosed(moves);
  if (turn === null) return [];
  return unclosed(moves.slice(0, wentWrong ? turn : turn + 1));
}

/** Whether a call would have ended well with what it was missing made as well, and its log written. */
export function onlyLeftOut(
  moves: readonly Move[],
  missing: readonly MoveCode[],
  call: CallCase,
  policy: Policy,
): boolean {
  const rest = missing.filter((code) => code !== 'L');
  const whole = [...unclosed(moves), ...soundMoves(['D', ...rest, 'L'])];
  return judge(play(whole, call, policy), call, policy).good;
}

function unclosed(moves: readonly Move[]): readonly Move[] {
  return moves.filter(({ code }) => code !== 'L' && code !== 'Q');
}
