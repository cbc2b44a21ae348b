/** What the session and the adapters need of the browser's clock work; tests hand in their own. */
export interface Timers {
  set(run: () => void, milliseconds: number): number;
  clear(timer: number): void;
}

/** The browser's own timers. */
export const timers: Timers = {
  set: (run, milliseconds) => window.setTimeout(run, milliseconds),
  clear: (timer) => window.clearTimeout(timer),
};
