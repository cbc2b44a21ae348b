import type { ReadableAtom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';

/**
 * A store's value, and a new render when it changes. All that one press changes is
 * rendered at once and before the next paint; `@nanostores/preact` renders each store
 * in a timer of its own, so a press was painted without its answer first.
 * @param ssr `initial` in what the page's HTML holds already: the first render is as the server's was
 */
export function useStore<Value>(
  $store: ReadableAtom<Value>,
  options?: { ssr: 'initial' },
): Value;
export function useStore<Value>(
  $store: ReadableAtom<Value>,
  { ssr }: { ssr?: 'initial' } = {},
): Value | undefined {
  const [hydrating, setHydrating] = useState(ssr === 'initial');
  const [, render] = useState({});
  const value = hydrating ? $store.init : $store.get();
  useEffect(() => {
    setHydrating(false);
    // It may have changed since it was rendered.
    if ($store.get() !== value) render({});
    return $store.listen(() => render({}));
  }, [$store]);
  return value;
}
