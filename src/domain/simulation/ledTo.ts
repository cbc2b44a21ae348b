import type { Verdict } from './judge.ts';
import { isUnsafe } from './outcome.ts';

export type LedTo = 'unsafe' | 'refused' | 'neither';

/** Which of a case's timelines a call led to; `neither` where it harmed nobody. */
export function ledTo(verdict: Verdict): LedTo {
  if (verdict.critical.some(isUnsafe)) return 'unsafe';
  return verdict.refusedWrongly ? 'refused' : 'neither';
}
