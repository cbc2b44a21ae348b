import type { CallsPart } from '../../vocabulary/callsPart.ts';
import type { Share } from '../../vocabulary/share.ts';

/** One of the four shares of the calls. */
export interface Measure {
  id: 'verified' | 'unsafe' | 'refusals' | 'reported';
  name: string;
  /** What the share is a part of. */
  of: string;
  share: Share;
  /** Said where there is no such call, so that nobody takes it for a bad result. */
  none: 'no such call' | 'not known';
}

const NOT_KNOWN = 'not known';

/** Endings that a call cannot have without a reset. */
const RESETS: readonly string[] = [
  'sound_reset',
  'unsafe_reset',
  'needless_reset',
];

/** The four shares of the calls, with what each is a part of, in their order. */
export function measuresOf(calls: CallsPart): Measure[] {
  return Object.values(measuresById(calls));
}

/** The same by their ids. */
export function measuresById(calls: CallsPart): Record<Measure['id'], Measure> {
  const { outcomes, impostor, unknown } = calls;
  // Where the outcome alone is recorded, or nobody knows who called, "no such call" would be untrue.
  const hasReset = outcomes.some(({ outcome }) => RESETS.includes(outcome));
  return {
    verified: {
      id: 'verified',
      name: 'Verified before the reset',
      of: 'calls that ended in a reset',
      share: calls.verifiedBeforeReset,
      none: hasReset ? NOT_KNOWN : 'no such call',
    },
    unsafe: {
      id: 'unsafe',
      name: 'Ended unsafe',
      of: 'judged calls',
      share: calls.unsafe,
      none: 'no such call',
    },
    refusals: {
      id: 'refusals',
      name: 'Genuine callers turned away',
      of: 'calls of genuine callers',
      share: calls.wrongfulRefusals,
      none: unknown > 0 ? NOT_KNOWN : 'no such call',
    },
    reported: {
      id: 'reported',
      name: 'Attacks reported',
      of: 'calls of impostors',
      share: calls.reported,
      none: unknown > 0 || impostor > 0 ? NOT_KNOWN : 'no such call',
    },
  };
}
