import { sameRevision } from '../progress/savedAnswer.ts';
import { attemptScore } from './attemptScore.ts';
import type { CheckAttempt, CheckState } from './check.ts';
import { openAttempt } from './check.ts';
import type { PublicItem } from './item.ts';

/**
 * Fits saved attempts to today's items. Finished attempts stay as they were
 * judged. In the open one an item whose revision changed is asked again, and
 * an item that is gone gives its place to one not yet drawn, so the draw keeps
 * its size as long as the bank allows. When every answer that is left was
 * given, the attempt closes with its score.
 * @param bank the items that the check may ask.
 */
export function reconcileCheck(
  state: CheckState,
  bank: readonly PublicItem[],
): CheckState {
  const open = openAttempt(state);
  if (!open) return state;
  const today = new Map(bank.map((item) => [item.id, item]));
  const spare = bank.filter(
    (item) => !open.drawn.some((d) => d.item === item.id),
  );
  const drawn = open.drawn.flatMap((d) => {
    const item = today.get(d.item) ?? spare.shift();
    if (!item) return [];
    const same = item.id === d.item && sameRevision(item.revision, d.revision);
    const answer = same ? d.answer : null;
    return [{ item: item.id, revision: item.revision, answer }];
  });
  const attempts: CheckAttempt[] = [...state.attempts.slice(0, -1)];
  const complete = drawn.every((d) => d.answer !== null);
  const score = complete ? attemptScore(drawn) : null;
  if (drawn.length > 0) attempts.push({ drawn, score });
  return { ...state, attempts };
}
