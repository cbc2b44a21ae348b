/** A part of a whole. Small groups get no percentage: one person more or less would move it too far. */
export interface Share {
  count: number;
  of: number;
  /** 0 to 100 with one decimal; null when `of` is below the report's small group, or 0. */
  percent: number | null;
}

/** Makes shares that give no percentage for groups below the small group. */
export type ShareOf = (count: number, of: number, people?: number) => Share;

/** A part of those of whom it is known, and how many there are of whom it is not. */
export interface KnownShare extends Share {
  notKnown: number;
}
