import type { CallResult } from './callResult.ts';
import type { Rate } from './deskMetrics.ts';
import type { DeskState } from './desk.ts';

/** What somebody did at the desk, as far as it is remembered. */
export interface DeskRecord {
  /** All calls ever finished in this attempt. */
  taken: number;
  /** So many of them are remembered, the latest; of the others nobody knows how they ended. */
  known: number;
  /** Of the impostors in remembered calls, those who got nothing, reported or not. */
  stopped: Rate;
  /** Of the genuine callers in them, those whose call ended well. */
  served: Rate;
}

/** Of the impostors in these calls, those who got nothing: what is said of impostors stopped, wherever it is said. */
export function stoppedIn(
  calls: readonly Pick<CallResult, 'hostile' | 'acceptedFalsely'>[],
): Rate {
  const of = calls.filter(({ hostile }) => hostile);
  const stopped = of.filter(({ acceptedFalsely }) => !acceptedFalsely);
  return { count: stopped.length, of: of.length };
}

/** Of the genuine callers in these calls, those whose call ended well. */
export function servedIn(
  calls: readonly Pick<CallResult, 'hostile' | 'good'>[],
): Rate {
  const of = calls.filter(({ hostile }) => !hostile);
  return { count: of.filter(({ good }) => good).length, of: of.length };
}

/** Counts the remembered calls by who was calling. */
export function deskRecordOf({
  calls,
  count,
}: Pick<DeskState, 'calls' | 'count'>): DeskRecord {
  return {
    // A saved count may lag behind what is remembered, never the other way.
    taken: Math.max(count, calls.length),
    known: calls.length,
    stopped: stoppedIn(calls),
    served: servedIn(calls),
  };
}
