import type { DeskRule } from '../../schema/course.ts';
import type { CallResult } from './callResult.ts';
import type { Move } from './callState.ts';
import { CALLS_WITH_MOVES, MOST_CALLS } from './desk.ts';
import type { DeskState, OpenCall } from './desk.ts';
import { judgeDesk } from './deskRule.ts';

/** Takes a call. One that was open is given up: it was never finished, so it counts for nothing. */
export function takeCall(
  desk: DeskState,
  call: Omit<OpenCall, 'moves'>,
): DeskState {
  return { ...desk, open: { ...call, moves: [] } };
}

/** Adds a move to the open call. */
export function addMove(desk: DeskState, move: Move): DeskState {
  if (!desk.open) return desk;
  return {
    ...desk,
    open: { ...desk.open, moves: [...desk.open.moves, move] },
  };
}

/** Books the open call as finished and judges the desk by its last calls. */
export function finishCall(
  desk: DeskState,
  { tactics: _, ...result }: CallResult,
  rule: DeskRule,
): DeskState {
  if (!desk.open) return desk;
  const { revision, moves } = desk.open;
  const all = [...desk.calls, { ...result, revision, moves }];
  const kept = all.slice(-MOST_CALLS);
  return {
    calls: kept.map((call, index) =>
      index < kept.length - CALLS_WITH_MOVES ? { ...call, moves: null } : call,
    ),
    count: desk.count + 1,
    passed: desk.passed || judgeDesk(all, rule).passed,
    open: null,
  };
}
