import type { CallResult } from './callResult.ts';
import type { Move } from './callState.ts';

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
