import { tooLong } from '../../words/tracking/cmi5.ts';
import type { RecordUpdate, TrackingError } from '../port.ts';
import type { Kept } from './keepsake.ts';
import { nextStanding } from './registrationStanding.ts';

/** Longer data would not fit into a request that outlives its page. */
export const MOST_SUSPEND_DATA = 32_000;
const MOST_LOCATION = 1000;

/** What is kept after an update, and what of the update was not taken. */
export function keptAfter(
  kept: Kept,
  update: RecordUpdate,
  seconds: number,
  masteryScore: number | null,
  time: Date,
): { kept: Kept; warnings: TrackingError[] } {
  const warnings: TrackingError[] = [];
  const warn = (call: string, message: string) =>
    warnings.push({ call, code: '', message });

  function within(
    limit: number,
    now: string,
    next: string,
    what: 'bookmark' | 'saved data',
  ) {
    if (next.length <= limit) return next;
    warn('PUT activities/state', tooLong(next.length, what, limit));
    return now;
  }

  const { standing, warning } = nextStanding(
    kept.standing,
    update,
    masteryScore,
    time,
  );
  if (warning) warn('POST statements', warning);
  // An empty bookmark would lose the learner's place.
  const location = update.location || kept.location;
  const suspendData = update.suspendData ?? kept.suspendData;
  return {
    kept: {
      ...kept,
      standing,
      // Sums of fractions grow tails.
      seconds: Math.round(seconds * 100) / 100,
      location: within(MOST_LOCATION, kept.location, location, 'bookmark'),
      suspendData: within(
        MOST_SUSPEND_DATA,
        kept.suspendData,
        suspendData,
        'saved data',
      ),
    },
    warnings,
  };
}
