import type { UnreadableRow } from './reader.ts';
import { inMessage } from './values.ts';

/** A row whose status nobody knows. @param words in lower case. */
export function unknownStatus(words: readonly string[]): UnreadableRow {
  const quoted = words.map((word) => `"${inMessage(word)}"`).join(' and ');
  const reason = `The status ${quoted} is not known. Say what it means.`;
  return { kind: 'unreadable', reason, words };
}
