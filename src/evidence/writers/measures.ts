import type { CallsPart, Share } from '../report/report.ts';

/** One of the four shares of the calls. */
export interface Measure {
  id: 'verified' | 'unsafe' | 'refusals' | 'reported';
  name: string;
  /** What the share is a part of. */
  of: string;
  share: Share;
}

/** The four shares of the calls, with what each is a part of. */
export function measuresOf(calls: CallsPart): Measure[] {
  return [
    {
      id: 'verified',
      name: 'Verified before the reset',
      of: 'calls that ended in a reset',
      share: calls.verifiedBeforeReset,
    },
    {
      id: 'unsafe',
      name: 'Ended unsafe',
      of: 'judged calls',
      share: calls.unsafe,
    },
    {
      id: 'refusals',
      name: 'Genuine callers turned away',
      of: 'calls of genuine callers',
      share: calls.wrongfulRefusals,
    },
    {
      id: 'reported',
      name: 'Attacks reported',
      of: 'calls of impostors',
      share: calls.reported,
    },
  ];
}
