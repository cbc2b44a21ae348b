import { holdError } from '../../../errors.ts';
import { keyFaults } from '../../../words/workshop/evidence/known/naming.ts';

/** A shorter key can be found by trying: then every pseudonym tells whom it stands for. */
export const LEAST_KEY = 16;

/**
 * The key as it was given; null for none.
 * @throws HoldError when it has fewer than 16 characters, blanks around it not counted.
 */
export function longEnoughKey(key: string | null): string | null {
  if (key === null) return null;
  const count = [...key.trim()].length;
  if (count >= LEAST_KEY) return key;
  throw holdError(keyFaults.tooShort(count, LEAST_KEY));
}
