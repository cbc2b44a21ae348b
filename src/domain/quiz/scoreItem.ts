import type { AnswerKey } from './item.ts';

export type ItemResult = 'correct' | 'incorrect';

/** A single choice is right when it is the key's one letter; there is no partial credit. */
export function scoreItem(
  key: AnswerKey,
  response: readonly string[],
): ItemResult {
  const chosen = [...response].sort();
  const same =
    chosen.length === key.correct.length &&
    chosen.every((letter, i) => letter === key.correct[i]);
  return same ? 'correct' : 'incorrect';
}
