import type { Policy } from '../../schema/policy.ts';
import { leadsSomewhere } from './callCase.ts';
import type { CallCase } from './callCase.ts';
import { newCall } from './callState.ts';
import type { CallState, Move } from './callState.ts';
import { isCheck, isVerified } from './checks.ts';
import { skippedDuties } from './duties.ts';
import { criticalErrors, faultsOf } from './faults.ts';
import { endingOf } from './judge.ts';
import { moveCodes } from './moveCodes.ts';
import { hasMove } from './movesUnder.ts';
import { needOf } from './need.ts';
import type { Need } from './need.ts';
import type { MoveCode } from './moveCodes.ts';
import type { CriticalError, Outcome } from './outcome.ts';
import { keyOf } from './stateKey.ts';
import { hindranceOf, step } from './step.ts';

/** What an exhaustive search of one case found. */
export interface Exploration {
  /** Different states reached. */
  states: number;
  good: number;
  bad: Partial<Record<Outcome, number>>;
  /** The moves of a shortest good ending; null when there is none. */
  shortestGood: Move[] | null;
  /** The moves of a shortest way into each critical error that the case allows. */
  critical: Partial<Record<CriticalError, Move[]>>;
  /** Moves that changed something somewhere. */
  useful: Set<MoveCode>;
  /** A good ending that skipped a duty; null when there is none. */
  loophole: Move[] | null;
}

/** Moves whose choice a verdict hangs on. */
const chosen: Partial<Record<MoveCode, Move[]>> = {
  X: [
    { code: 'X', wording: 'courteous' },
    { code: 'X', wording: 'leaks' },
  ],
  EX: [
    { code: 'EX', complete: true },
    { code: 'EX', complete: false },
  ],
  L: [
    { code: 'L', truthful: true },
    { code: 'L', truthful: true, complete: false },
    { code: 'L', truthful: false },
  ],
};

const choices = moveCodes.flatMap((code): Move[] => chosen[code] ?? [{ code }]);

/** A state that was reached, and the move that led to it from the one before; null where the call begins. */
interface Reached {
  state: CallState;
  came: Came | null;
}

interface Came {
  before: Reached;
  move: Move;
}

/** What a search looks for, and what it has found. */
interface Search {
  call: CallCase;
  policy: Policy;
  need: Need;
  found: Exploration;
}

/**
 * Visits every state that any sequence of moves can reach, once; there is no
 * bound on the length. A call that is closed or holds a critical error is an
 * ending: nothing makes it good again. The curt wording and one's own are left
 * out, since they lead where the courteous one does.
 */
export function explore(call: CallCase, policy: Policy): Exploration {
  const possible = choices.filter(
    ({ code }) => leadsSomewhere(call, code) && hasMove(code, policy),
  );
  const found: Exploration = {
    states: 1,
    good: 0,
    bad: {},
    shortestGood: null,
    critical: {},
    useful: new Set(),
    loophole: null,
  };
  const search = { call, policy, need: needOf(call, policy), found };
  const seen = new Set([keyOf(newCall)]);
  let frontier: Reached[] = [{ state: newCall, came: null }];
  while (frontier.length > 0) {
    const next: Reached[] = [];
    for (const before of frontier) {
      const { state } = before;
      for (const move of possible) {
        if (hindranceOf(state, move.code, call)) continue;
        if (addsNothing(state, move.code, call, policy)) continue;
        const after = step(state, move, call, policy);
        if (after === state) continue;
        if (!isNew(after, seen)) continue;
        found.useful.add(move.code);
        found.states += 1;
        const critical = criticalErrors(after, call);
        if (after.closed === 'open' && critical.length === 0)
          next.push({ state: after, came: { before, move } });
        else noteEnding(after, critical, { before, move }, search);
      }
    }
    frontier = next;
  }
  return found;
}

/**
 * Whether a state was not reached before. A closed one never was: it is an open one,
 * each of which is visited once, and one of the ways to close it. Four states in five
 * are closed, so only the others are kept.
 */
function isNew(state: CallState, seen: Set<number>): boolean {
  if (state.closed !== 'open') return true;
  const { size } = seen;
  return seen.add(keyOf(state)).size > size;
}

/**
 * Whether one more check could change no verdict: enough of them stand, and
 * none but a backup method does more than stand. Without this the search would
 * visit every set of checks; that proof only grows with them is tested.
 */
function addsNothing(
  state: CallState,
  code: MoveCode,
  call: CallCase,
  policy: Policy,
): boolean {
  if (!isCheck(code) || code === 'B') return false;
  if (call.request === 'alert' && !state.heard) return false;
  return isVerified(state.counting, call, policy);
}

function noteEnding(
  ending: CallState,
  critical: CriticalError[],
  came: Came,
  { call, policy, need, found }: Search,
): void {
  for (const error of critical) found.critical[error] ??= pathOf(came);
  const faults = faultsOf(ending, call, policy, need);
  const { good, outcome } = endingOf(ending, call, { need, critical, faults });
  if (!good) {
    found.bad[outcome] = (found.bad[outcome] ?? 0) + 1;
    return;
  }
  const path = pathOf(came);
  found.good += 1;
  found.shortestGood ??= path;
  if (skippedDuties(path, call, policy).length > 0) found.loophole ??= path;
}

/** The moves from the beginning, this one included. */
function pathOf(last: Came): Move[] {
  const path: Move[] = [];
  for (let at: Came | null = last; at; at = at.before.came) path.push(at.move);
  return path.reverse();
}
