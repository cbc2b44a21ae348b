import type { Rate } from './deskMetrics.ts';
import type { DeskState } from './desk.ts';

/** What somebody did at the desk, as far as it is remembered. */
export interface DeskRecord {
  /** All calls ever finished in this attempt. */
  taken: number;
  /** So many of them are remembered, the latest; of the others nobody knows how they ended. */
  known: number;
  /** Of the impostors in remembered calls, those whose call ended well. */
  stopped: Rate;
  /** The same of genuine callers. */
  served: Rate;
}

/** Counts the remembered calls that ended well, by who was calling. */
export function deskRecordOf({
  calls,
  count,
}: Pick<DeskState, 'calls' | 'count'>): DeskRecord {
  const endedWell = (hostile: boolean): Rate => {
    const of = calls.filter((call) => call.hostile === hostile);
    return { count: of.filter(({ good }) => good).length, of: of.length };
  };
  return {
    // A saved count may lag behind what is remembered, never the other way.
    taken: Math.max(count, calls.length),
    known: calls.length,
    stopped: endedWell(true),
    served: endedWell(false),
  };
}
