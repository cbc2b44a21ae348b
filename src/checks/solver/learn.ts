/** A right response against a wrong one of the same item. */
export interface Comparison {
  /** What the right one has more of, a number for each cue. */
  ahead: readonly number[];
  /** How much it counts; those of one item add up to 1. */
  share: number;
}

const ROUNDS = 100;
const STEP = 0.5;
/** Keeps a few items from making one cue everything. */
const RESTRAINT = 0.2;

/** Weights of cues under which right responses stand above wrong ones: a logistic regression. */
export function learnWeights(
  comparisons: readonly Comparison[],
  cues: number,
): number[] {
  const items = comparisons.reduce((sum, { share }) => sum + share, 0);
  let weights = new Array<number>(cues).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = new Array<number>(cues).fill(0);
    for (const { ahead, share } of comparisons) {
      const doubt = share / (1 + Math.exp(dot(ahead, weights)));
      for (let cue = 0; cue < cues; cue += 1)
        slope[cue] = (slope[cue] ?? 0) + doubt * (ahead[cue] ?? 0);
    }
    weights = weights.map(
      (it, cue) =>
        it + STEP * ((slope[cue] ?? 0) / Math.max(1, items) - RESTRAINT * it),
    );
  }
  return weights;
}

/** The sum of what each cue says times what it is worth. */
export function dot(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1)
    sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
