import { setImmediate } from 'node:timers/promises';

/** Work in steps; after each one the server answers whoever waits. */
export async function inTurns<T>(steps: Generator<unknown, T>): Promise<T> {
  let step = steps.next();
  while (!step.done) {
    await setImmediate();
    step = steps.next();
  }
  return step.value;
}

/**
 * Does one work after the other, each when those before are done: several at a time
 * would need the memory of all.
 */
export function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    // What fails is told to whoever asked for it.
    last = mine.catch(() => undefined);
    return mine;
  };
}
