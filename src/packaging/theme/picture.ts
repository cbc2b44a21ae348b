import { byCodeUnit } from '../../ground/bytes.ts';

/** What a reader of one kind of file found: the proportion, or what is wrong and what to do. */
export type Picture =
  { width: number; height: number } | { why: string; fix: string };

/** Every fault once, one sentence after the other. */
export function sentences(faults: readonly string[]): string {
  return [...new Set(faults)].sort(byCodeUnit).join(' ');
}
