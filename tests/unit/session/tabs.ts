import { AsyncLocalStorage } from 'node:async_hooks';

type Listener = (event: { data: unknown }) => void;

/** What the tabs of one browser hear of each other; a message arrives at once. */
export interface FakeTabs {
  /** Stands in for BroadcastChannel in the tab that is opened next. */
  Channel: new (name: string) => {
    postMessage(data: unknown): void;
    addEventListener(type: 'message', listener: Listener): void;
    close(): void;
  };
  /** Closes every tab without a word. */
  allDie(): void;
  /** The tab that was opened first closes without a word. */
  firstDies(): void;
  /** The tabs opened so far hear nothing, and say nothing, until they thaw. */
  freeze(): () => void;
}

interface Ear {
  name: string;
  listener: Listener;
  /** What came while it was frozen; null while it is not. */
  missed: unknown[] | null;
}

/** A browser with no tab yet. */
export function fakeTabs(): FakeTabs {
  const ears = new Set<Ear>();
  const tell = (ear: Ear, data: unknown) =>
    ear.missed ? ear.missed.push(data) : ear.listener({ data });
  class Channel {
    readonly #own = new Set<Ear>();
    readonly #name: string;
    constructor(name: string) {
      this.#name = name;
    }
    postMessage(data: unknown): void {
      for (const ear of [...ears])
        if (ear.name === this.#name && !this.#own.has(ear)) tell(ear, data);
    }
    addEventListener(_: 'message', heard: Listener): void {
      const listener = AsyncLocalStorage.bind(heard);
      const ear: Ear = { name: this.#name, listener, missed: null };
      this.#own.add(ear);
      ears.add(ear);
    }
    close(): void {
      for (const ear of this.#own) ears.delete(ear);
    }
  }
  return {
    Channel,
    allDie: () => ears.clear(),
    firstDies() {
      const [first] = ears;
      if (first) ears.delete(first);
    },
    freeze() {
      const frozen = [...ears];
      for (const ear of frozen) ear.missed = [];
      return () => {
        for (const ear of frozen) {
          const missed = ear.missed ?? [];
          ear.missed = null;
          for (const data of missed) ear.listener({ data });
        }
      };
    },
  };
}
