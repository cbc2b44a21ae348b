import type { ItemKind } from '../../schema/item.ts';

/** Saved data hold two characters, twelve bits, for a response. */
const LETTERS = Array.from('abcdefghijkl');
const LONGEST_SEQUENCE = 6;
const MOST_PAIRS = 4;

/**
 * A response as a number from 0 to 4095, for saved data: choices as flags, a
 * statement as 1 or 2, a sequence as its place among all orders of up to six
 * letters, pairs as three bits a letter. What has no place is left out.
 */
export function packResponse(
  kind: ItemKind,
  response: readonly string[],
): number {
  switch (kind) {
    case 'choice':
    case 'multiple':
      return LETTERS.reduce(
        (sum, letter, bit) => sum + (response.includes(letter) ? 2 ** bit : 0),
        0,
      );
    case 'true-false':
      return ['true', 'false'].indexOf(response[0] ?? '') + 1;
    case 'sequencing':
      return packOrder(response);
    case 'matching':
      return LETTERS.slice(0, MOST_PAIRS).reduce((sum, letter, place) => {
        const pair = response.find((it) => it.startsWith(`${letter}.`));
        return sum + digitOf(pair) * 8 ** place;
      }, 0);
  }
}

/** The response that `packResponse` packed. */
export function unpackResponse(kind: ItemKind, packed: number): string[] {
  switch (kind) {
    case 'choice':
    case 'multiple':
      return LETTERS.filter((_, bit) => (packed & (2 ** bit)) !== 0);
    case 'true-false':
      return [['true'], ['false']][packed - 1] ?? [];
    case 'sequencing':
      return unpackOrder(packed);
    case 'matching':
      return LETTERS.slice(0, MOST_PAIRS).flatMap((letter, place) => {
        const digit = Math.floor(packed / 8 ** place) % 8;
        return digit === 0 ? [] : [`${letter}.${digit}`];
      });
  }
}

function digitOf(pair: string | undefined): number {
  const digit = Number(pair?.slice(2));
  return Number.isInteger(digit) && digit >= 1 && digit <= 7 ? digit : 0;
}

/** How many orders there are of fewer letters: where those of `length` begin. */
function firstOf(length: number): number {
  let first = 0;
  let orders = 1;
  for (let fewer = 0; fewer < length; fewer += 1) {
    orders *= Math.max(1, fewer);
    first += orders;
  }
  return first;
}

function packOrder(response: readonly string[]): number {
  const length = Math.min(response.length, LONGEST_SEQUENCE);
  const rest = LETTERS.slice(0, length);
  let place = 0;
  for (const letter of response.slice(0, length)) {
    const index = rest.indexOf(letter);
    if (index < 0) return 0;
    place = place * rest.length + index;
    rest.splice(index, 1);
  }
  return firstOf(length) + place;
}

function unpackOrder(packed: number): string[] {
  const lengths = [6, 5, 4, 3, 2, 1];
  const length = lengths.find((it) => packed >= firstOf(it)) ?? 0;
  let place = packed - firstOf(length);
  const indices: number[] = [];
  for (let radix = 1; radix <= length; radix += 1) {
    indices.unshift(place % radix);
    place = Math.floor(place / radix);
  }
  const rest = LETTERS.slice(0, length);
  return indices.flatMap((index) => rest.splice(index, 1));
}
