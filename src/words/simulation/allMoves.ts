// The list of all moves, and the field to find one in.

export const allMoves: string = 'All moves';
export const findMove: string = 'Find a move';
/** Its words find something in the sentences of the moves. */
export const findHint: string = 'Type to find: ring, code, Security…';
export const noMoveFound: string =
  'No move says that. Try “ring”, “code” or “Security”.';
