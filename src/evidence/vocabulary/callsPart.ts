import type { Share } from './share.ts';

/** Impostors' calls with one tactic. */
export interface TacticLine {
  tactic: string;
  name: string;
  calls: number;
  /** Of impostors' calls with this tactic: gave access away. */
  unsafe: Share;
}

/** What the recorded calls show. */
export interface CallsPart {
  calls: number;
  genuine: number;
  impostor: number;
  /** Calls whose release is not at hand, so that nobody can say who called. */
  unknown: number;
  /** Of calls that ended in a reset: an accepted check had confirmed before it. */
  verifiedBeforeReset: Share;
  /** Of all judged calls: ended unsafe. */
  unsafe: Share;
  /** Of genuine callers: refused although they could have been verified. */
  wrongfulRefusals: Share;
  /** Of impostors' calls: Security was told. */
  reported: Share;
  outcomes: { outcome: string; name: string; count: number }[];
  tactics: TacticLine[];
}
