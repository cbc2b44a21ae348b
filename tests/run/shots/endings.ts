import type { CallCase } from '../../../src/domain/simulation/callCase.ts';
import { resultOf } from '../../../src/domain/simulation/callResult.ts';
import { type Light, lightOf } from '../../../src/domain/simulation/light.ts';
import type { MoveCode } from '../../../src/domain/simulation/moveCodes.ts';
import { soundMoves } from '../../../src/domain/simulation/play.ts';
import { labelOf } from '../../e2e/support/playedDesk.ts';
import { calls, policy } from '../../e2e/support/simulation.ts';

/** A call and moves by which it ends in some way. */
export interface Ending {
  label: string;
  codes: readonly MoveCode[];
}

/** The worked example counts as seen, so no first call is drawn from it. */
const EXAMPLE = 'C01';

/** The calls that may come first. */
export const firstCalls = calls.filter(({ id }) => id !== EXAMPLE);

/** The first call that ends with this light, and the moves that bring it there. */
export function endingIn(light: Light): Ending {
  for (const call of firstCalls)
    for (const codes of ways(call))
      if (lightOf(resultOf(soundMoves(codes), call, policy)) === light)
        return { label: labelOf(call), codes };
  throw new Error(`No call ends ${light}.`);
}

/** What somebody may do: the model, one move less, a reset without a check, a no at once, or hangs up. */
function ways({ model }: CallCase): (readonly MoveCode[])[] {
  const last = model.length - 2;
  return [
    model,
    model.filter((_, place) => place !== last),
    ['D', 'R', 'E', 'L'],
    ['D', 'X', 'L'],
    ['Q'],
  ];
}
