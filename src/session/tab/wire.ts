import type { Wire } from './soleTab.ts';

function channelWire(name: string): Wire {
  const channel = new BroadcastChannel(name);
  return {
    say: (text) => channel.postMessage(text),
    hear: (listener) =>
      channel.addEventListener('message', ({ data }) => listener(String(data))),
    close: () => channel.close(),
  };
}

/** A wire by BroadcastChannel, which needs no secure context, else by storage; null in a browser that allows neither. */
export async function openWire(name: string): Promise<Wire | null> {
  try {
    if ('BroadcastChannel' in globalThis) return channelWire(name);
    const { storageWire } = await import('./storageWire.ts');
    return storageWire(name);
  } catch {
    return null;
  }
}
