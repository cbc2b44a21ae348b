import type { Policy } from '../../schema/policy.ts';
import { leadsSomewhere, revealOf } from './callCase.ts';
import type { CallCase } from './callCase.ts';
import { newCall } from './callState.ts';
import type { CallState, Move } from './callState.ts';
import { checkCounts, isCheck, isVerified } from './checks.ts';
import { criticalErrors } from './faults.ts';
import { saysSoundNo } from './hangsOn.ts';
import type { LedTo } from './ledTo.ts';
import type { MoveCode } from './moveCodes.ts';
import { needOf } from './need.ts';
import { isUnsafe } from './outcome.ts';
import { hindranceOf, step } from './step.ts';

/** A move with the call before and after it. */
interface Taken {
  code: MoveCode;
  before: CallState;
  after: CallState;
}

/**
 * The move at which a call turned, as its place among the moves; null where nothing
 * turned it. After an unsafe call that is the move that gave something away, after a
 * wrongful refusal the no. Else it is the first move that settled who was asking, or
 * what was needed.
 */
export function turnOf(
  moves: readonly Move[],
  call: CallCase,
  policy: Policy,
  led: LedTo,
): number | null {
  const taken = takenMoves(moves, call, policy);
  const place = placeOf(taken, call, policy, led);
  return place < 0 ? null : place;
}

/** Whether it was a no that held the line of a call which nothing turned, without anything that settled who was asking. */
export function isHeldUnsettled(
  moves: readonly Move[],
  call: CallCase,
  led: LedTo,
  turn: number | null,
): boolean {
  const saidNo = moves.some(({ code }) => code === 'X');
  return (
    turn === null && led === 'neither' && call.channel !== 'alert' && saidNo
  );
}

function placeOf(
  taken: readonly Taken[],
  call: CallCase,
  policy: Policy,
  led: LedTo,
): number {
  switch (led) {
    case 'refused':
      return taken.findIndex(({ code }) => code === 'X');
    case 'unsafe':
      return gaveAt(taken, call);
    case 'neither':
      return call.truth === 'impostor'
        ? taken.findIndex((it) => unmasks(it, call, policy))
        : provedAt(taken, call, policy);
  }
}

function takenMoves(
  moves: readonly Move[],
  call: CallCase,
  policy: Policy,
): Taken[] {
  let before = newCall;
  return moves.map((move) => {
    const after = step(before, move, call, policy);
    const taken = { code: move.code, before, after };
    before = after;
    return taken;
  });
}

/** A form that waits for its approval until the call is closed was handed in before. */
function gaveAt(taken: readonly Taken[], call: CallCase): number {
  const gave = taken.findIndex(({ after }) =>
    criticalErrors(after, call).some(isUnsafe),
  );
  const code = taken[gave]?.code;
  if (code !== 'L' && code !== 'Q') return gave;
  return taken.findLastIndex((it) => it.code === 'EX');
}

/** Whether the case calls this the move that settled it, and it could be made then. */
function isNamed({ code, before }: Taken, call: CallCase): boolean {
  return (
    code === call.debrief.shows &&
    leadsSomewhere(call, code) &&
    hindranceOf(before, code, call) === null
  );
}

/** The case's own move, or a no from a check that hangs on nothing lost, stolen, moved or taken over. */
function unmasks(taken: Taken, call: CallCase, policy: Policy): boolean {
  const { code, before } = taken;
  if (isNamed(taken, call)) return true;
  return (
    isCheck(code) &&
    saysSoundNo(code, call, policy) &&
    hindranceOf(before, code, call) === null
  );
}

/**
 * What the case's own move comes to under this policy: it settles who was asking,
 * it shows that nothing does, or, where the policy does not take that check, neither.
 */
export function settlingOf(
  call: CallCase,
  policy: Policy,
): 'settles' | 'nothing_does' | 'neither' {
  const { shows } = call.debrief;
  if (call.truth === 'impostor' || !isCheck(shows)) return 'settles';
  if (checkCounts(shows, call, policy)) return 'settles';
  const isShown = revealOf(call, shows)?.result !== 'confirms';
  return isShown && needOf(call, policy) === 'defer'
    ? 'nothing_does'
    : 'neither';
}

/** Of a genuine contact: what they needed, the check that made it enough, a method that let them in, an owner who was heard, or a thief who was cut off. */
function provedAt(
  taken: readonly Taken[],
  call: CallCase,
  policy: Policy,
): number {
  // A check settles as much as the policy lets it; that nothing proves them, only where nothing does.
  const byName =
    !isCheck(call.debrief.shows) || settlingOf(call, policy) === 'nothing_does';
  const named = byName ? taken.findIndex((it) => isNamed(it, call)) : -1;
  if (named >= 0) return named;
  // Whoever cuts off a thief before anybody was asked has turned it there.
  const isTaken = needOf(call, policy) === 'contain';
  return taken.findIndex(
    ({ before, after }) =>
      (after.heard && !before.heard) ||
      (isTaken && after.contained && !before.contained) ||
      (after.counting.includes('B') && !before.counting.includes('B')) ||
      (isVerified(after.counting, call, policy) &&
        !isVerified(before.counting, call, policy)),
  );
}
