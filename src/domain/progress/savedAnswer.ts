import type { Answer, Certainty, DrawnItem } from '../quiz/check.ts';
import { answerCredit } from '../quiz/attemptScore.ts';
import { packResponse, unpackResponse } from '../quiz/packedResponse.ts';
import { readNumber, writeNumber } from './digits.ts';

/*
 * One drawn item, since version 4: item 2, revision (5 bits) and credit in
 * hundredths (7 bits) 2, form of the response (2 bits) and certainty (2 bits)
 * 1, response 2, latency 2. Before: item 2, revision and result 1, letters 2,
 * latency 2.
 */

/** Characters that one drawn item takes, and took until version 3. */
export const answerWidth = 9;
export const oldAnswerWidth = 7;
const revisions = 32;
/** Credit takes seven bits; this is what an item without an answer has in their place. */
const unanswered = 127;
const whole = 100;

/** True when two revisions of an item are the same as far as saved data can tell. */
export function sameRevision(one: number, other: number): boolean {
  return one % revisions === other % revisions;
}

/**
 * A drawn item at fixed width; null when its id has no place in the index.
 * Kept are what packResponse keeps, whole seconds, credit in hundredths and a
 * revision's lowest five bits.
 */
export function writeDrawn(
  { item, revision, answer }: DrawnItem,
  itemIds: readonly string[],
): string | null {
  const place = itemIds.indexOf(item);
  if (place < 0) return null;
  const credit = answer ? Math.round(answerCredit(answer) * whole) : unanswered;
  const { form, bits } = packResponse(answer?.response ?? []);
  return (
    writeNumber(place, 2) +
    writeNumber((revision % revisions) * 128 + credit, 2) +
    writeNumber(form * 4 + (answer?.certainty ?? 0), 1) +
    writeNumber(bits, 2) +
    writeNumber(answer?.latencySeconds ?? 0, 2)
  );
}

/** The item that `writeDrawn` wrote; null when it does not read or the id is unknown. */
export function readDrawn(
  text: string,
  itemIds: readonly string[],
): DrawnItem | null {
  const place = readNumber(text.slice(0, 2));
  const item = place === null ? undefined : itemIds[place];
  const mark = readNumber(text.slice(2, 4));
  const notes = readNumber(text.slice(4, 5));
  const bits = readNumber(text.slice(5, 7));
  const latencySeconds = readNumber(text.slice(7, 9));
  if (item === undefined || mark === null || notes === null) return null;
  if (bits === null || latencySeconds === null) return null;
  const revision = Math.floor(mark / 128) % revisions;
  const credit = mark % 128;
  if (credit === unanswered) return { item, revision, answer: null };
  const certainty = certaintyOf(notes % 4);
  const answer: Answer = {
    response: unpackResponse({ form: Math.floor(notes / 4), bits }),
    result: credit >= whole ? 'correct' : 'incorrect',
    latencySeconds,
    ...(credit > 0 && credit < whole && { credit: credit / whole }),
    ...(certainty && { certainty }),
  };
  return { item, revision, answer };
}

function certaintyOf(level: number): Certainty | null {
  return level === 1 || level === 2 || level === 3 ? level : null;
}

/** An item as versions 1 to 3 wrote it: single choices, right or wrong. */
export function readOldDrawn(
  text: string,
  itemIds: readonly string[],
): DrawnItem | null {
  const place = readNumber(text.slice(0, 2));
  const item = place === null ? undefined : itemIds[place];
  const mark = readNumber(text.slice(2, 3));
  if (item === undefined || mark === null) return null;
  const revision = mark % revisions;
  if (text.slice(3) === '....') return { item, revision, answer: null };
  const bits = readNumber(text.slice(3, 5));
  const latencySeconds = readNumber(text.slice(5, 7));
  if (bits === null || latencySeconds === null) return null;
  const answer: Answer = {
    response: unpackResponse({ form: 0, bits }),
    result: mark >= revisions ? 'correct' : 'incorrect',
    latencySeconds,
  };
  return { item, revision, answer };
}
