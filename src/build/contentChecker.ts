import { Worker } from 'node:worker_threads';
import type { CheckedContent } from './contentWorker.ts';

type Answer = { checked: CheckedContent } | { failed: string };

/** Has a thread keep what it compiled for the next one, as Astro has its own process do. */
const KEEPS_COMPILED =
  'data:text/javascript,import m from "node:module";m.enableCompileCache()';

/** Checks the content in a thread of its own, so that no page waits for a proof. */
export interface ContentChecker {
  /** The report on the folder as it is now. Whoever asks during a check gets the next one. */
  check(): Promise<CheckedContent>;
  /** What the last check found; waits for one that is running. */
  latest(): Promise<CheckedContent>;
  close(): void;
}

/** Starts the thread; its first check reads what earlier runs proved. */
export function startChecker(folder: string): ContentChecker {
  const worker = new Worker(new URL('./contentWorker.ts', import.meta.url), {
    execArgv: ['--import', KEEPS_COMPILED],
  });
  // A server that is stopped does not wait for a check.
  worker.unref();
  const ask = () =>
    new Promise<CheckedContent>((resolve, reject) => {
      worker.once('error', reject);
      worker.once('message', (answer: Answer) => {
        worker.off('error', reject);
        if ('checked' in answer) resolve(answer.checked);
        else reject(new Error(answer.failed));
      });
      worker.postMessage(folder);
    });
  let running: Promise<CheckedContent> | null = null;
  let next: Promise<CheckedContent> | null = null;
  let last: Promise<CheckedContent> | null = null;
  const start = () => {
    const asked = ask().finally(() => {
      running = null;
    });
    running = asked;
    last = asked;
    return asked;
  };
  const check = () => {
    if (!running) return start();
    // What changes during a check may have been read already, or not.
    next ??= running
      .catch(() => null)
      .then(() => {
        next = null;
        return start();
      });
    return next;
  };
  return {
    check,
    latest: () => next ?? last ?? check(),
    close: () => void worker.terminate(),
  };
}
