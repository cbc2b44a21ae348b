import type { Answer, DrawnItem } from '../quiz/check.ts';
import { readNumber, writeNumber } from './digits.ts';

/** Characters that one drawn item takes: item 2, revision and result 1, response 2, latency 2. */
export const answerWidth = 7;
const unanswered = '....';
const revisions = 32;
const letters = Array.from('abcdefghijkl');

/** True when two revisions of an item are the same as far as saved data can tell. */
export function sameRevision(one: number, other: number): boolean {
  return one % revisions === other % revisions;
}

/**
 * A drawn item at fixed width; null when its id has no place in the index.
 * Kept are the letters a to l, whole seconds and a revision's lowest five bits.
 */
export function writeDrawn(
  drawn: DrawnItem,
  itemIds: readonly string[],
): string | null {
  const place = itemIds.indexOf(drawn.item);
  if (place < 0) return null;
  const right = drawn.answer?.result === 'correct' ? revisions : 0;
  const head =
    writeNumber(place, 2) +
    writeNumber((drawn.revision % revisions) + right, 1);
  if (!drawn.answer) return head + unanswered;
  const { response } = drawn.answer;
  const mask = letters.reduce(
    (sum, letter, bit) => sum + (response.includes(letter) ? 2 ** bit : 0),
    0,
  );
  return (
    head + writeNumber(mask, 2) + writeNumber(drawn.answer.latencySeconds, 2)
  );
}

/** The item that `writeDrawn` wrote; null when it does not read or the id is unknown. */
export function readDrawn(
  text: string,
  itemIds: readonly string[],
): DrawnItem | null {
  const place = readNumber(text.slice(0, 2));
  const item = place === null ? undefined : itemIds[place];
  const mark = readNumber(text.slice(2, 3));
  if (item === undefined || mark === null) return null;
  const revision = mark % revisions;
  if (text.slice(3) === unanswered) return { item, revision, answer: null };
  const mask = readNumber(text.slice(3, 5));
  const latencySeconds = readNumber(text.slice(5, 7));
  if (mask === null || latencySeconds === null) return null;
  const answer: Answer = {
    response: letters.filter((_, bit) => (mask & (2 ** bit)) !== 0),
    result: mark >= revisions ? 'correct' : 'incorrect',
    latencySeconds,
  };
  return { item, revision, answer };
}
