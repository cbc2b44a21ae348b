import type { ItemBank } from '../domain/quiz/item.ts';
import { reconcileCheck } from '../domain/quiz/reconcile.ts';
import { $bank, $bankRequest, $check } from '../stores/quiz/quiz.ts';

/** Milliseconds after load: later than anything a first launch counts. */
const prefetchAfter = 2000;

function isBank(value: unknown): value is ItemBank {
  return (
    typeof value === 'object' &&
    value !== null &&
    'items' in value &&
    'keys' in value
  );
}

/** Fetches the items into their store; a failure stays visible there until a retry works. */
async function fetchBank(url: string): Promise<void> {
  if ($bank.get().status === 'ready') return;
  $bank.setKey('status', 'waiting');
  try {
    const response = await fetch(url);
    const bank: unknown = await response.json();
    if (!response.ok || !isBank(bank)) throw new Error(`${response.status}`);
    $bank.set({ status: 'ready', bank });
    $check.set(reconcileCheck($check.get(), bank.items));
  } catch {
    $bank.setKey('status', 'failed');
  }
}

/** Loads the scripts of islands that are not on screen yet. */
function prefetchIslands(): void {
  const islands = document.querySelectorAll('astro-island[ssr]');
  const scripts = [...islands].map((island) =>
    island.getAttribute('component-url'),
  );
  for (const href of new Set(scripts)) {
    if (href)
      document.head.append(
        Object.assign(document.createElement('link'), {
          rel: 'modulepreload',
          href,
        }),
      );
  }
}

/** Gets the items when asked for, and otherwise once the page has settled, so that a lost connection does not take the check away. */
export function startItems(url: string): void {
  $bankRequest.listen(() => void fetchBank(url));
  const prefetch = () => {
    prefetchIslands();
    void fetchBank(url);
  };
  const later = () => setTimeout(prefetch, prefetchAfter);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}
