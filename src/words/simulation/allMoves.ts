import type { MoveCode } from '../../domain/simulation/moveCodes.ts';

// The list of all moves, and the field to find one in.

export const allMoves: string = 'All moves';
export const findMove: string = 'Find a move';
/** Its words find something in the sentences of the moves. */
export const findHint: string = 'Type to find: ring, code, Security…';
export const noMoveFound: string =
  'No move says that. Try “ring”, “code” or “Security”.';

/** Everyday words that a move is found by besides; nobody reads them. */
export const alsoCalled: Partial<Record<MoveCode, string>> = {
  CF: 'call back phone',
  CG: 'call back phone',
  IP: 'face badge',
  MA: 'manager boss',
  R: 'remove',
  E: 'set up add',
  CO: 'lock block',
  EX: 'exemption',
  X: 'refuse decline',
  SEC: 'report',
  TL: 'manager boss',
  L: 'hang up end',
  Q: 'hang up end',
};
