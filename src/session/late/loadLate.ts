type Late = typeof import('./late.ts');

/** Null until it has been loaded, which it is before anybody can answer a question or take a call. */
export let late: Late | null = null;

/** Loads what the first second does without; rejects where it does not come. */
export async function loadLate(): Promise<Late> {
  return (late ??= await import('./late.ts'));
}
