import type { DeskRule } from '../../schema/course.ts';
import type { CallResult } from './callResult.ts';
import type { Move } from './callState.ts';
import { judgeDesk } from './deskRule.ts';

/** A finished call as the course remembers it; its tactics are in the case. */
export interface PlayedCall extends Omit<CallResult, 'tactics'> {
  /** Of the case, when it was played. */
  revision: number;
  /** Null for an older call, and where moves are not kept. */
  moves: readonly Move[] | null;
}

/** A call that was taken and not finished. */
export interface OpenCall {
  case: string;
  variant: string;
  revision: number;
  moves: readonly Move[];
}

/** The practice desk of one LMS attempt. */
export interface DeskState {
  /** Oldest first; the latest `MOST_CALLS`. */
  calls: readonly PlayedCall[];
  /** All calls ever finished in this attempt. */
  count: number;
  /** Once passed it stays passed: practice never takes it away. */
  passed: boolean;
  open: OpenCall | null;
}

/** A desk at which nobody has sat yet. */
export const newDesk: DeskState = {
  calls: [],
  count: 0,
  passed: false,
  open: null,
};

/** Calls that are remembered at all, and those of them with their moves. */
export const MOST_CALLS = 48;
export const CALLS_WITH_MOVES = 12;

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
