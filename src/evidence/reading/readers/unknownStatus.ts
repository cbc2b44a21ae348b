import { unknownStatus as notKnown } from '../../../words/workshop/evidence/reading/rows.ts';
import type { UnreadableRow } from './reader.ts';
import { inMessage } from './values.ts';

/** A row whose status nobody knows. @param words in lower case. */
export function unknownStatus(words: readonly string[]): UnreadableRow {
  const reason = notKnown(words.map(inMessage));
  return { kind: 'unreadable', reason, words };
}
