import type { MapStore, ReadableAtom } from 'nanostores';
import type { Fetched } from '../../stores/fetched.ts';
import { loadLate } from './loadLate.ts';

/**
 * Fetches JSON into its store when asked, and what records the answers to it; a failure stays visible there until a
 * retry works. The returned function fetches ahead, unless that was tried.
 */
export function fetchOnRequest<T>(
  url: string,
  $store: MapStore<Fetched<T>>,
  $request: ReadableAtom<number>,
  read: (value: unknown) => T | null,
  arrived: () => void,
): () => void {
  let running = false;

  async function load(): Promise<void> {
    if (running || $store.get().status === 'ready') return;
    running = true;
    $store.set({ ...$store.get(), status: 'waiting' });
    try {
      const [response] = await Promise.all([fetch(url), loadLate()]);
      const bank = read(await response.json());
      if (!response.ok || bank === null) throw new Error(`${response.status}`);
      $store.set({ status: 'ready', bank });
    } catch {
      $store.set({ ...$store.get(), status: 'failed' });
    }
    running = false;
    arrived();
  }

  $request.listen(() => void load());
  // A failure stays in sight until the learner asks again.
  return () => {
    if ($store.get().status === 'waiting') void load();
  };
}
