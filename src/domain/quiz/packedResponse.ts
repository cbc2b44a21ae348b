/** Saved data hold two characters, twelve bits, for a response. */
const LETTERS = Array.from('abcdefghijkl');
const LONGEST_SEQUENCE = 6;
const MOST_PAIRS = 4;

/** What a response looks like; its number means something else in each form. */
const FORMS = ['letters', 'statement', 'order', 'pairs'] as const;
type Form = (typeof FORMS)[number];

/** A response for saved data: `form` from 0 to 3, `bits` from 0 to 4095. */
export interface PackedResponse {
  form: number;
  bits: number;
}

function formOf(response: readonly string[]): Form {
  const [first = ''] = response;
  if (first.includes('.')) return 'pairs';
  if (first === 'true' || first === 'false') return 'statement';
  // A sequence holds the first letters, each once; a sorted one reads back the same as choices do.
  const sorted = LETTERS.slice(0, response.length).join();
  const isSequence = [...response].sort().join() === sorted;
  return isSequence && response.join() !== sorted ? 'order' : 'letters';
}

/**
 * A response as two small numbers: choices as flags, a statement as 1 or 2, a
 * sequence as its place among all orders of up to six letters, pairs as three
 * bits a letter. What has no place is left out.
 */
export function packResponse(response: readonly string[]): PackedResponse {
  const form = formOf(response);
  return { form: FORMS.indexOf(form), bits: bitsOf(form, response) };
}

function bitsOf(form: Form, response: readonly string[]): number {
  switch (form) {
    case 'letters':
      return LETTERS.reduce(
        (sum, letter, bit) => sum + (response.includes(letter) ? 2 ** bit : 0),
        0,
      );
    case 'statement':
      return ['true', 'false'].indexOf(response[0] ?? '') + 1;
    case 'order':
      return packOrder(response);
    case 'pairs':
      return LETTERS.slice(0, MOST_PAIRS).reduce((sum, letter, place) => {
        const pair = response.find((it) => it.startsWith(`${letter}.`));
        return sum + digitOf(pair) * 8 ** place;
      }, 0);
  }
}

/** The response that `packResponse` packed; nothing for a form that it never writes. */
export function unpackResponse({ form, bits }: PackedResponse): string[] {
  switch (FORMS[form]) {
    case 'letters':
      return LETTERS.filter((_, bit) => (bits & (2 ** bit)) !== 0);
    case 'statement':
      return [['true'], ['false']][bits - 1] ?? [];
    case 'order':
      return unpackOrder(bits);
    case 'pairs':
      return LETTERS.slice(0, MOST_PAIRS).flatMap((letter, place) => {
        const digit = Math.floor(bits / 8 ** place) % 8;
        return digit === 0 ? [] : [`${letter}.${digit}`];
      });
    default:
      return [];
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
