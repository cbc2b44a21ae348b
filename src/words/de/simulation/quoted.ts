import type * as english from '../../simulation/quoted.ts';

/** Split by one group: every second piece is what the group held. */
export const quotedPieces: typeof english.quotedPieces = (text) =>
  text.split(/[„"]([^“"]*)[“"]/);
