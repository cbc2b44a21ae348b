import type { CallResult } from './callResult.ts';
import { servedIn, stoppedIn } from './deskRecord.ts';

/** What the calls at a desk came to, of those that are remembered. */
export interface DeskTally {
  calls: number;
  /** Impostors met, and those of them who got nothing. */
  impostors: number;
  stopped: number;
  /** Genuine contacts whose call ended well. */
  served: number;
  /** Entries that say nothing that did not happen. */
  trueLogs: number;
  /** On the call clock, a call on average; null before the first. */
  minutes: number | null;
}

/** Counts these calls. */
export function tallyOf(
  results: readonly Pick<
    CallResult,
    'hostile' | 'acceptedFalsely' | 'good' | 'logTrue' | 'minutes'
  >[],
): DeskTally {
  const stopped = stoppedIn(results);
  const total = results.reduce((sum, it) => sum + it.minutes, 0);
  return {
    calls: results.length,
    impostors: stopped.of,
    stopped: stopped.count,
    served: servedIn(results).count,
    trueLogs: results.filter((it) => it.logTrue).length,
    minutes: results.length === 0 ? null : Math.round(total / results.length),
  };
}
