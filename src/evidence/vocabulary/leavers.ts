import { mayHaveLeft } from '../../words/workshop/evidence/vocabulary/fileGaps.ts';

/** What a word of a roster can say of a person. */
export const PRESENCES = ['here', 'left'] as const;
export type Presence = (typeof PRESENCES)[number];

/** By word, in lower case. */
export type SaidOfLeavers = Readonly<Record<string, Presence>>;

/** Words of a roster that may say who has left. */
export interface LeaversAsk {
  ask: 'leavers';
  /** Of the column that holds them. */
  heading: string;
  /** Each word once, in lower case, with what it may mean; to be shown, never to be taken unseen. */
  words: { word: string; suggested: Presence | null }[];
}

/** Why it is asked, in a sentence. */
export function leaversDoubt({ heading }: LeaversAsk): string {
  return mayHaveLeft(heading);
}
