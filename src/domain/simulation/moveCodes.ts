/**
 * The codes of all moves in the order of the console; `moves.ts` says what each
 * is. Their places are what saved data store, so new ones go last. They stand
 * by themselves, since a first launch reads saved calls and needs no more.
 */
// prettier-ignore
export const moveCodes = [
  'D', 'H', 'S', 'A', 'K', 'B', 'CF', 'CG', 'VC', 'VL', 'RM', 'IP', 'MA', 'AM',
  'R', 'SL', 'E', 'C', 'CO', 'RC', 'OF', 'EX', 'GX', 'SD', 'NC',
  'X', 'P', 'SEC', 'W', 'TL', 'L', 'Q', 'IV', 'PN', 'PC', 'SP', 'OC', 'AD', 'AS',
] as const;

export type MoveCode = (typeof moveCodes)[number];

/** Whether a text is the code of a move. */
export function isMoveCode(text: string): text is MoveCode {
  return moveCodes.some((code) => code === text);
}
