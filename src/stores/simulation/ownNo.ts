import { atom } from 'nanostores';

/** The last refusal that the learner wrote in their own words; in this page only, never recorded, saved or sent. */
export const $ownNo = atom<string | null>(null);
