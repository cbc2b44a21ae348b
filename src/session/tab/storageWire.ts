import type { Wire } from './soleTab.ts';

/** A value that comes and goes at once: the other tabs hear of it, and nothing is left behind. */
export function storageWire(name: string): Wire {
  const store = localStorage;
  const stop = new AbortController();
  return {
    say(text) {
      try {
        store.setItem(name, text);
        store.removeItem(name);
      } catch {
        // A full storage says nothing; the other tabs then count as not there.
      }
    },
    hear: (listener) =>
      addEventListener(
        'storage',
        ({ key, newValue }) => {
          if (key === name && newValue) listener(newValue);
        },
        { signal: stop.signal },
      ),
    close: () => stop.abort(),
  };
}
