/**
 * How much a change weighs: other words; more or other content; other rules for
 * a pass; or harm to what LMSs and browsers have saved.
 */
export type Weight = 'words' | 'content' | 'rules' | 'harm';

/** One thing that a release changes. */
export interface Change {
  weight: Weight;
  /** For the author, with ids. */
  what: string;
  /** For whoever runs the LMS, in plain words; the same for all changes of its kind. */
  plain: string;
  /** What becomes of attempts under way; null where they notice nothing. */
  running: string | null;
  /** It changes what the course teaches. */
  teaches?: true;
  /** Of harm: what to do about it. */
  mend?: string;
}

/** What a comparison came to. */
export interface Compared {
  changes: Change[];
  /** What the older release does not tell, a sentence each. */
  unknown: string[];
}

/** Several comparisons as one. */
export function joined(parts: readonly Compared[]): Compared {
  return {
    changes: parts.flatMap(({ changes }) => changes),
    unknown: parts.flatMap(({ unknown }) => unknown),
  };
}

/** A comparison that leaves nothing unknown. */
export function known(changes: Change[]): Compared {
  return { changes, unknown: [] };
}

/** Other words, which touch nobody's record. */
export function otherWords(said: Pick<Change, 'what' | 'plain'>): Change {
  return { ...said, weight: 'words', running: null };
}
