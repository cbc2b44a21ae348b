import type { CallsPart } from '../../vocabulary/callsPart.ts';
import type { KnownShare } from '../../vocabulary/share.ts';
import { knownShareInWords } from '../../../words/workshop/evidence/writing/figures.ts';
import {
  measureNames,
  noShare,
} from '../../../words/workshop/evidence/writing/calls.ts';

/** One of the four shares of the calls. */
export interface Measure {
  id: 'verified' | 'unsafe' | 'refusals' | 'reported';
  name: string;
  /** What the share is a part of. */
  of: string;
  share: KnownShare;
  /** Said where there is no such call, so that nobody takes it for a bad result. */
  none: keyof typeof noShare;
}

/** The four shares of the calls, with what each is a part of, in their order. */
export function measuresOf(calls: CallsPart): Measure[] {
  return Object.values(measuresById(calls));
}

/** The same by their ids. */
export function measuresById(calls: CallsPart): Record<Measure['id'], Measure> {
  const { unknown } = calls;
  // Where nobody knows who called, "no such call" would be untrue.
  const none = ({ notKnown }: KnownShare, callers: number) =>
    notKnown > 0 || callers > 0 ? 'unknown' : 'none';
  return {
    verified: {
      id: 'verified',
      ...measureNames.verified,
      share: calls.verifiedBeforeReset,
      none: none(calls.verifiedBeforeReset, 0),
    },
    unsafe: {
      id: 'unsafe',
      ...measureNames.unsafe,
      share: { ...calls.unsafe, notKnown: 0 },
      none: 'none',
    },
    refusals: {
      id: 'refusals',
      ...measureNames.refusals,
      share: calls.wrongfulRefusals,
      none: none(calls.wrongfulRefusals, unknown),
    },
    reported: {
      id: 'reported',
      ...measureNames.reported,
      share: calls.reported,
      none: none(calls.reported, unknown),
    },
  };
}

/** A measure as a sentence has it: `52 of 61 (85.2%); not known of 4 more`. */
export function measureInWords({ share, none }: Measure): string {
  return knownShareInWords(share, noShare[none]);
}
