import { fingerprint } from '../fingerprint.ts';

/**
 * A UUID made of a text, the same in every browser and at every launch, so that
 * what is said again is known as a repeat. It has the form of version 4: many
 * record stores refuse version 8, which RFC 9562 has for this.
 */
export function uuidOf(text: string): string {
  return fingerprint(text).replace(
    /^(.{8})(.{4}).(.{3}).(.{3})/,
    '$1-$2-4$3-8$4-',
  );
}
