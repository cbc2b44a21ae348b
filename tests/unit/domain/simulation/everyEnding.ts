import type { CallCase } from '../../../../src/domain/simulation/callCase.ts';
import { leadsSomewhere } from '../../../../src/domain/simulation/callCase.ts';
import {
  newCall,
  type CallState,
  type Move,
} from '../../../../src/domain/simulation/callState.ts';
import {
  moveCodes,
  type MoveCode,
} from '../../../../src/domain/simulation/moveCodes.ts';
import { keyOf } from '../../../../src/domain/simulation/stateKey.ts';
import { hindranceOf, step } from '../../../../src/domain/simulation/step.ts';
import type { Policy } from '../../../../src/schema/policy.ts';

// Whether the user was warned, the account cleaned up and a refusal leaky are
// left out: with them are thirty times as many endings, and no proof reads them.
const left: readonly MoveCode[] = ['W', 'C'];
const choices = moveCodes.flatMap((code): Move[] => {
  if (left.includes(code)) return [];
  if (code === 'EX')
    return [
      { code, complete: true },
      { code, complete: false },
    ];
  if (code !== 'L') return [{ code }];
  return [
    { code, truthful: true },
    { code, truthful: false },
  ];
});

/** A shortest way into every state in which a call can be closed, whatever went wrong before. */
export function everyEnding(call: CallCase, policy: Policy): Move[][] {
  const possible = choices.filter(({ code }) => leadsSomewhere(call, code));
  const seen = new Set([keyOf(newCall)]);
  const endings: Move[][] = [];
  let frontier: { state: CallState; moves: Move[] }[] = [
    { state: newCall, moves: [] },
  ];
  while (frontier.length > 0) {
    const next: typeof frontier = [];
    for (const { state, moves } of frontier)
      for (const move of possible) {
        if (hindranceOf(state, move.code, call)) continue;
        const after = step(state, move, call, policy);
        const key = keyOf(after);
        if (after === state || seen.has(key)) continue;
        seen.add(key);
        const way = [...moves, move];
        if (after.closed === 'open') next.push({ state: after, moves: way });
        else endings.push(way);
      }
    frontier = next;
  }
  return endings;
}
