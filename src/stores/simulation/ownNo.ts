import { atom } from 'nanostores';

/**
 * The learner's own words of the last no that was typed, to be shown once more when
 * the desk is passed; null until one was. Never saved, recorded or sent: closing the
 * page is the end of it.
 */
export const $ownNo = atom<string | null>(null);

/**
 * The words, typed or chosen, of each no of the call that is open or has just ended, by the
 * move that it was, to stand in its transcript. It ends with the page too.
 */
export const $saidNo = atom<Readonly<Partial<Record<number, string>>>>({});
