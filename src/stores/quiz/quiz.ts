import { atom, map } from 'nanostores';
import type { CheckState } from '../../domain/quiz/check.ts';
import { openAttempt } from '../../domain/quiz/check.ts';
import type { ItemBank, PublicItem } from '../../domain/quiz/item.ts';
import type { Fetched } from '../fetched.ts';

/** The fetched items: `failed` offers a retry, never a blank. */
export const $bank = map<Fetched<ItemBank>>({
  status: 'waiting',
  bank: { items: [], keys: [] },
});

/** Attempts and answers of this LMS attempt. */
export const $check = atom<CheckState>({ seed: 0, attempts: [] });

/** The item whose rationale is on screen, answered but not yet left. */
export const $shown = atom<string | null>(null);

/** Asks the session to fetch the items (again). */
export const $bankRequest = atom(0);
export function requestBank(): void {
  $bankRequest.set($bankRequest.get() + 1);
}

/** The item to answer now, or the answered one that is still on screen; null between attempts. */
export function currentItem(
  check: CheckState,
  bank: ItemBank,
  shown: string | null,
): PublicItem | null {
  const next = openAttempt(check)?.drawn.find((d) => d.answer === null)?.item;
  const id = shown ?? next;
  return bank.items.find((item) => item.id === id) ?? null;
}
