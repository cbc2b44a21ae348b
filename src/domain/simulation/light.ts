import type { CallResult } from './callResult.ts';
import { isUnsafe } from './outcome.ts';

/** How a finished call is shown among the lights: good; sound, but not finished; unsafe; or a genuine caller turned away. */
export type Light = 'good' | 'loose' | 'unsafe' | 'refused';

/**
 * The light of a finished call. A log that is not true gave no access away, yet
 * is a critical error: no later call makes it good, so it is shown as unsafe too.
 */
export function lightOf({
  good,
  critical,
  refusedWrongly,
}: Pick<CallResult, 'good' | 'critical' | 'refusedWrongly'>): Light {
  if (good) return 'good';
  if (critical.some(isUnsafe)) return 'unsafe';
  if (refusedWrongly) return 'refused';
  return critical.length > 0 ? 'unsafe' : 'loose';
}
