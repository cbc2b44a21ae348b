import type { Move } from './callState.ts';

/**
 * The moves that a second try of a call begins with: up to where it went wrong, and
 * without the move that did it. Where nothing went wrong but something was left out,
 * what settled the call stays. Where nothing turned it, the call begins anew.
 * @param turn the move at which it turned, as its place; null where none did
 * @param wentWrong it led somewhere there, or its log is not true
 */
export function fromTheTurn(
  moves: readonly Move[],
  turn: number | null,
  wentWrong: boolean,
): readonly Move[] {
  if (turn === null) return [];
  const kept = moves.slice(0, wentWrong ? turn : turn + 1);
  return kept.filter(({ code }) => code !== 'L' && code !== 'Q');
}
