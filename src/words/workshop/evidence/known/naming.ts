import { counted } from '../../../phrasing.ts';

/** What stands for units that are too small to be shown alone. */
export const smallUnits: string = 'Smaller units together';

/** What stands for a unit, or the sum of a file, that is not shown at all. */
export const withheld: string = 'withheld';

/** What stands for a quoted cell that is not shown, inside a sentence. */
export const notShown: string = 'not shown';

/** What stands for why a row could not be read, where that is not shown. */
export const reasonNotShown: string =
  'Not shown, since it may quote who it is about.';

/** Somebody whose name is not shown. @param number as it is written, with zeros at its front. */
export function personNumber(number: string): string {
  return `Person ${number}`;
}

/** What is wrong with the key that pseudonyms are made with. */
export const keyFaults = {
  none: (least: number) => ({
    what: 'Pseudonyms need a key.',
    why: 'They are made with a secret of yours, so that nobody else can find whom they stand for.',
    fix: `Give a key of at least ${least} characters and keep it; the same key gives the same pseudonyms.`,
  }),
  tooShort: (characters: number, least: number) => ({
    what: 'The key for pseudonyms is too short.',
    why: `It has ${counted(characters, 'character')}. Somebody who tries out short keys finds it, and with it whom each pseudonym stands for.`,
    fix: `Give a key of at least ${least} characters, at best random ones, and keep it; the same key gives the same pseudonyms.`,
  }),
};
