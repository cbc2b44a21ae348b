import type { MoveCode } from '../../domain/simulation/moveCodes.ts';
import { moveNames } from '../../words/moves.ts';

/** Whether a text is the code of a move. */
export function isMove(text: string): text is MoveCode {
  return Object.hasOwn(moveNames, text);
}
