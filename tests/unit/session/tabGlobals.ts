import { AsyncLocalStorage } from 'node:async_hooks';
import { vi } from 'vitest';

type Globals = Map<string, unknown>;

const running = new AsyncLocalStorage<Globals>();
let newest: Globals = new Map();

/** The global things of one tab: code of the tab meets them, also beside other tabs; all else meets the newest tab's. */
export interface TabGlobals {
  put(name: string, value: unknown): void;
  /** Does something in this tab. */
  within<T>(work: () => T): T;
  /** The same object; its functions run in this tab. */
  bound<T extends object>(object: T): T;
}

/** The globals of a new tab; undo with `vi.unstubAllGlobals`. */
export function tabGlobals(): TabGlobals {
  const own: Globals = new Map();
  newest = own;
  const within = <T>(work: () => T) => running.run(own, work);
  return {
    within,
    put(name, value) {
      own.set(name, value);
      // Remembers what to bring back.
      vi.stubGlobal(name, value);
      Object.defineProperty(globalThis, name, {
        configurable: true,
        get: (): unknown => (running.getStore() ?? newest).get(name),
      });
    },
    bound: (object) =>
      new Proxy(object, {
        get(target, key): unknown {
          const value: unknown = Reflect.get(target, key);
          return typeof value === 'function'
            ? (...given: unknown[]): unknown =>
                within((): unknown => Reflect.apply(value, target, given))
            : value;
        },
      }),
  };
}

/** What runs later runs in the tab that asked for it; call it after timers have been faked. */
export function timersByTab(): void {
  for (const name of ['setTimeout', 'setInterval'] as const) {
    const set = globalThis[name];
    const value = (run: () => void, milliseconds?: number) =>
      set(AsyncLocalStorage.bind(run), milliseconds);
    Object.defineProperty(globalThis, name, {
      configurable: true,
      writable: true,
      value,
    });
  }
}
