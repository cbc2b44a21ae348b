/** What the tabs of one browser say to each other about one learner and one course. */
export interface Wire {
  say(text: string): void;
  hear(listener: (text: string) => void): void;
  close(): void;
}

function channelWire(name: string): Wire {
  const channel = new BroadcastChannel(name);
  return {
    say: (text) => channel.postMessage(text),
    hear: (listener) =>
      channel.addEventListener('message', ({ data }) => listener(String(data))),
    close: () => channel.close(),
  };
}

/** A value that comes and goes at once: the other tabs hear of it, and nothing is left behind. */
function storageWire(name: string): Wire {
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

/** A wire by BroadcastChannel, which needs no secure context, else by storage; null in a browser that allows neither. */
export function openWire(name: string): Wire | null {
  try {
    return 'BroadcastChannel' in globalThis
      ? channelWire(name)
      : storageWire(name);
  } catch {
    return null;
  }
}
