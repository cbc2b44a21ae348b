import { HoldError } from '../../errors.ts';
import type { Random } from '../seed.ts';

/** A whole number from `low` to `high`, both included; `low` where the range is empty. */
export function between(low: number, high: number, random: Random): number {
  return low + Math.floor(random() * Math.max(high - low + 1, 1));
}

/**
 * A member by chance.
 * @throws HoldError on an empty list, which the schema of deskwork.yaml refuses.
 */
export function pick<T>(members: readonly T[], random: Random): T {
  const [first] = members.slice(Math.floor(random() * members.length));
  if (first === undefined) {
    throw new HoldError(
      'There is nothing to pick from.',
      'deskwork.yaml lacks words of this kind.',
      'Run `npm run check`; it says which.',
    );
  }
  return first;
}
