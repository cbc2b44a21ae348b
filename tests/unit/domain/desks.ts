import fc from 'fast-check';
import type { Move } from '../../../src/domain/simulation/callState.ts';
import { MOST_CALLS, newDesk } from '../../../src/domain/simulation/desk.ts';
import type {
  DeskState,
  PlayedCall,
} from '../../../src/domain/simulation/desk.ts';
import { moveCodes } from '../../../src/domain/simulation/moveCodes.ts';
import { asksCertainty } from '../../../src/domain/simulation/moves.ts';
import {
  criticalErrorList,
  outcomes,
} from '../../../src/domain/simulation/outcome.ts';
import { MOST_MOVES } from '../../../src/domain/simulation/readTrace.ts';

/** A move with what a learner may choose along with it. */
export const anyMove: fc.Arbitrary<Move> = fc
  .record({
    code: fc.constantFrom(...moveCodes),
    certainty: fc.constantFrom(1, 2, 3, undefined),
    wording: fc.constantFrom('courteous', 'leaks', 'curt', 'own'),
    complete: fc.boolean(),
    truthful: fc.boolean(),
  })
  .map(({ code, certainty, wording, complete, truthful }) => ({
    code,
    ...(certainty && asksCertainty.includes(code) ? { certainty } : {}),
    ...(code === 'X' ? { wording } : {}),
    ...(code === 'EX' ? { complete } : {}),
    ...(code === 'L' ? { truthful } : {}),
    ...(code === 'L' && truthful && !complete ? { complete } : {}),
  }));

const anyMoves = fc.array(anyMove, { maxLength: MOST_MOVES });
const anyVariant = fc.constantFrom('A', 'B', 'C', 'Z');
const anyRevision = fc.integer({ min: 1, max: 15 });

function anyCall(cases: readonly string[]): fc.Arbitrary<PlayedCall> {
  return fc.record({
    case: fc.constantFrom(...cases),
    variant: anyVariant,
    revision: anyRevision,
    attack: fc.boolean(),
    hostile: fc.boolean(),
    outcome: fc.constantFrom(...outcomes),
    good: fc.boolean(),
    critical: fc.subarray([...criticalErrorList]),
    refusedWrongly: fc.boolean(),
    reset: fc.boolean(),
    verifiedFirst: fc.boolean(),
    acceptedFalsely: fc.boolean(),
    reported: fc.boolean(),
    logTrue: fc.boolean(),
    certainty: fc.constantFrom(1, 2, 3, null),
    minutes: fc.nat({ max: 4095 }).map((tenths) => tenths / 10),
    moves: fc.option(anyMoves),
  });
}

/** Whatever a learner may have done at the practice desk. */
export function anyDesk(cases: readonly string[]): fc.Arbitrary<DeskState> {
  const sat = fc.record({
    calls: fc.array(anyCall(cases), { minLength: 1, maxLength: MOST_CALLS }),
    count: fc.integer({ min: 1, max: 4095 }),
    passed: fc.boolean(),
    open: fc.option(
      fc.record({
        case: fc.constantFrom(...cases),
        variant: anyVariant,
        revision: anyRevision,
        moves: anyMoves,
      }),
    ),
  });
  return fc.oneof(fc.constant(newDesk), sat);
}
