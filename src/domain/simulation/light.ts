import type { CallResult } from './callResult.ts';
import { isUnsafe } from './outcome.ts';

/** Nothing is said to anybody in less, on the call clock. */
const SHORTEST_WORD = 0.5;

/** How a finished call is shown among the lights: good; sound, but not finished; closed before anything was decided; unsafe; or a genuine caller turned away. */
export type Light = 'good' | 'loose' | 'undecided' | 'unsafe' | 'refused';

/**
 * The light of a finished call. A log that is not true gave no access away, yet
 * is a critical error: no later call makes it good, so it is shown as unsafe too.
 * Whoever hangs up has given nothing away, and nobody was checked, helped or told no:
 * that is not sound work. A report to Security is a decision.
 */
export function lightOf({
  good,
  critical,
  refusedWrongly,
  outcome,
  reported,
  minutes,
}: Pick<
  CallResult,
  'good' | 'critical' | 'refusedWrongly' | 'outcome' | 'reported' | 'minutes'
>): Light {
  if (good) return 'good';
  if (critical.some(isUnsafe)) return 'unsafe';
  if (refusedWrongly) return 'refused';
  if (critical.length > 0) return 'unsafe';
  const decided =
    minutes >= SHORTEST_WORD && (outcome !== 'no_decision' || reported);
  return decided ? 'loose' : 'undecided';
}
