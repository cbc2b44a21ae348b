import type { KnownShare, Share } from './share.ts';

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
  /** Calls of impostors, or about an account that was taken over. */
  attacks: number;
  /** Of calls with a reset: the checks that the policy asks for stood before it. */
  verifiedBeforeReset: KnownShare;
  /** Of all judged calls: ended unsafe. */
  unsafe: Share;
  /** Of genuine callers: left with nothing that works although they could have been served. */
  wrongfulRefusals: KnownShare;
  /** Of attacks: Security was told. */
  reported: KnownShare;
  outcomes: { outcome: string; name: string; count: number }[];
  tactics: TacticLine[];
}
