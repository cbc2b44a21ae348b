import { HoldError } from '../../../errors.ts';

/** A shorter key can be found by trying: then every pseudonym tells whom it stands for. */
const LEAST_KEY = 16;

/**
 * The key as it was given; null for none.
 * @throws HoldError when it has fewer than 16 characters, blanks around it not counted.
 */
export function longEnoughKey(key: string | null): string | null {
  if (key === null) return null;
  const count = [...key.trim()].length;
  if (count >= LEAST_KEY) return key;
  throw new HoldError(
    'The key for pseudonyms is too short.',
    `It has ${count} character${count === 1 ? '' : 's'}. Somebody who tries out short keys finds it, and with it whom each pseudonym stands for.`,
    `Give a key of at least ${LEAST_KEY} characters, at best random ones, and keep it; the same key gives the same pseudonyms.`,
  );
}
