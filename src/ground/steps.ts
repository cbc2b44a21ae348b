/** Work in steps, done without a pause. */
export function inOneGo<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
