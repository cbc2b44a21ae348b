import type { ItemKind } from '../../schema/item.ts';

/**
 * Words a minute of prose that is worked through. Adults read English
 * non-fiction silently at about 238 words a minute (Brysbaert 2019, a review
 * of 190 studies); a lesson with links, tables and things to remember is slower.
 */
export const WORDS_A_MINUTE = 200;

/**
 * Seconds for a question: to read it with its choices, to decide, and to read
 * why. Our own estimates; the record of every answer keeps its seconds, so an
 * organisation can hold them against its own people.
 */
export const SECONDS_A_QUESTION: Record<ItemKind, number> = {
  'true-false': 30,
  choice: 45,
  multiple: 60,
  sequencing: 75,
  matching: 75,
};

/** Seconds for a diagram, whose words stand in the text beside it. Our own estimate. */
export const SECONDS_A_DIAGRAM = 40;

/** Seconds for one round at a small desk of the lesson: a register, or four requests. Our own estimate. */
export const SECONDS_A_ROUND = 150;

/** Seconds to decide on a move in a call; what it shows is read at the pace above. Our own estimate. */
export const SECONDS_A_MOVE = 6;

/** Seconds to read so many words. */
export function readingSeconds(words: number): number {
  return (words / WORDS_A_MINUTE) * 60;
}
