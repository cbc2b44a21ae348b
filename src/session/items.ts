import type { ItemBank } from '../domain/quiz/item.ts';
import { reconcileCheck } from '../domain/quiz/reconcile.ts';
import { $course } from '../stores/course.ts';
import { $bank, $bankRequest, $check } from '../stores/quiz/quiz.ts';
import { prefetchIslands } from './prefetch.ts';

/** Milliseconds after load: later than anything a first launch counts. */
const prefetchAfter = 2000;

function isBank(value: unknown): value is ItemBank {
  return (
    typeof value === 'object' &&
    value !== null &&
    'items' in value &&
    'keys' in value &&
    Array.isArray(value.items) &&
    Array.isArray(value.keys)
  );
}

/** Fits the attempt under way to the items that the check asks today, once both are here. */
export function fitCheck(): void {
  const { status, bank } = $bank.get();
  const rule = $course.get()?.check;
  if (status !== 'ready' || !rule) return;
  const items = bank.items.filter((item) => rule.items.includes(item.id));
  $check.set(reconcileCheck($check.get(), items));
}

/** Fetches the items into their store; a failure stays visible there until a retry works. */
async function fetchBank(url: string): Promise<void> {
  $bank.setKey('status', 'waiting');
  try {
    const response = await fetch(url);
    const bank: unknown = await response.json();
    if (!response.ok || !isBank(bank)) throw new Error(`${response.status}`);
    $bank.set({ status: 'ready', bank });
  } catch {
    $bank.setKey('status', 'failed');
  }
  fitCheck();
}

/** Gets the items when asked for, and otherwise once the page has settled, so that a lost connection does not take the check away. */
export function startItems(url: string): void {
  let running = false;
  async function load(): Promise<void> {
    if (running || $bank.get().status === 'ready') return;
    running = true;
    await fetchBank(url);
    running = false;
  }
  $bankRequest.listen(() => void load());
  const prefetch = () => {
    prefetchIslands();
    // A failure stays in sight until the learner asks again.
    if ($bank.get().status === 'waiting') void load();
  };
  const later = () => setTimeout(prefetch, prefetchAfter);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}
