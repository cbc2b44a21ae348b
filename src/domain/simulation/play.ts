import type { Policy } from '../../schema/policy.ts';
import type { CallCase } from './callCase.ts';
import { newCall } from './callState.ts';
import type { CallState, Move } from './callState.ts';
import type { MoveCode } from './moveCodes.ts';
import { step } from './step.ts';

/** The call after these moves, from its beginning. */
export function play(
  moves: readonly Move[],
  call: CallCase,
  policy: Policy,
): CallState {
  return moves.reduce(
    (state, move) => step(state, move, call, policy),
    newCall,
  );
}

/** Codes with the sound choice of each: the courteous wording, the true log, the complete form. */
export function soundMoves(codes: readonly MoveCode[]): Move[] {
  return codes.map((code) => {
    if (code === 'X') return { code, wording: 'courteous' };
    if (code === 'EX') return { code, complete: true };
    return code === 'L' ? { code, truthful: true } : { code };
  });
}
