import { setImmediate } from 'node:timers/promises';

/** Time that goes by only when told to. */
export interface BenchClock {
  /** Milliseconds since 1970. */
  now(): number;
  set(run: () => void, milliseconds: number, every?: boolean): number;
  clear(timer: number): void;
  /** The page stands still for so long: nothing runs. */
  block(milliseconds: number): void;
  /** So much time goes by; what is due runs, and promises go on. */
  pass(milliseconds: number): Promise<void>;
}

interface Due {
  run: () => void;
  at: number;
  /** Milliseconds after which it runs again. */
  again: number | null;
}

const BEGIN = Date.UTC(2026, 10, 24, 9);

export function benchClock(): BenchClock {
  const due = new Map<number, Due>();
  let now = BEGIN;
  let last = 0;

  function runNext(until: number): boolean {
    const [next] = [...due]
      .filter(([, { at }]) => at <= until)
      .sort(([, a], [, b]) => a.at - b.at);
    if (!next) return false;
    const [timer, { run, at, again }] = next;
    now = Math.max(now, at);
    if (again === null) due.delete(timer);
    else due.set(timer, { run, at: now + again, again });
    run();
    return true;
  }

  return {
    now: () => now,
    set(run, milliseconds, every = false) {
      last += 1;
      const again = every ? milliseconds : null;
      due.set(last, { run, at: now + milliseconds, again });
      return last;
    },
    clear: (timer) => void due.delete(timer),
    block(milliseconds) {
      now += milliseconds;
    },
    async pass(milliseconds) {
      const until = now + milliseconds;
      do await setImmediate();
      while (runNext(Math.max(until, now)));
      now = Math.max(now, until);
    },
  };
}

/** Puts the clock in the place of this thread's own. */
export function keepTimeBy(
  clock: BenchClock,
  stub: (name: string, value: unknown) => void,
): void {
  const begun = clock.now();
  class BenchDate extends Date {
    constructor(...parts: [] | [value: number | string | Date]) {
      super(parts[0] ?? clock.now());
    }
    static override now(): number {
      return clock.now();
    }
  }
  stub('Date', BenchDate);
  stub('performance', { now: () => clock.now() - begun });
  stub('setTimeout', (run: () => void, after = 0) => clock.set(run, after));
  stub('setInterval', (run: () => void, after: number) =>
    clock.set(run, after, true),
  );
  stub('clearTimeout', (timer: number) => clock.clear(timer));
  stub('clearInterval', (timer: number) => clock.clear(timer));
}
