import { byCodeUnit } from '../../ground/bytes.ts';

/** What a reader of one kind of file found: the proportion, or what is wrong and what to do. */
export type Picture =
  { width: number; height: number } | { why: string; fix: string };

/** Every fault once, in an order that does not hang on where it stands. */
export function eachOnce(faults: readonly string[]): string[] {
  return [...new Set(faults)].sort(byCodeUnit);
}
