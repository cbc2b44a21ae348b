import type { CheckAttempt, CheckState } from './check.ts';
import { openAttempt } from './check.ts';
import type { PublicItem } from './item.ts';

/**
 * Fits saved attempts to today's items. Finished attempts stay as they were
 * judged. In the open one an item whose revision changed is asked again, and
 * an item that is gone gives its place to one not yet drawn, so the draw keeps
 * its size as long as the bank allows.
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
    const same = item.id === d.item && item.revision === d.revision;
    return [
      same ? d : { item: item.id, revision: item.revision, answer: null },
    ];
  });
  const attempts: CheckAttempt[] = [...state.attempts.slice(0, -1)];
  if (drawn.length > 0) attempts.push({ drawn, score: null });
  return { ...state, attempts };
}
