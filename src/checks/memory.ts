import type { z } from 'astro/zod';

/**
 * Keeps what took long to find, by everything that it was found from. What it
 * recalls is the same as if it were found anew, or it recalls nothing: whoever
 * keeps it also answers for the rules by which it was found.
 */
export interface Memory {
  /** What was kept as `kind` for the same `from`; null where that is not known. */
  recall(kind: string, from: unknown): unknown;
  keep(kind: string, from: unknown, found: unknown): void;
}

/** Knows nothing, so that all is found anew. */
export const noMemory: Memory = { recall: () => null, keep: () => undefined };

/** How something is found, and how it is read from what was kept. */
export interface Remembered<From, Found> {
  kind: string;
  find: (from: From) => Found;
  /** Reads what `toKept` wrote. */
  kept: z.ZodType<Found>;
  /** As JSON holds it. */
  toKept: (found: Found) => unknown;
}

/** What follows from `from`: recalled, or found and kept. What was kept wrongly is found again. */
export function remember<From, Found>(
  memory: Memory,
  { kind, find, kept, toKept }: Remembered<From, Found>,
  from: From,
): Found {
  const known = kept.safeParse(memory.recall(kind, from));
  if (known.success) return known.data;
  const found = find(from);
  memory.keep(kind, from, toKept(found));
  return found;
}
