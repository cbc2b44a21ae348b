import type * as english from '../../course/opening.ts';

export const openingWords: typeof english.openingWords = {
  notRecorded: 'Nicht aufgezeichnet.',
  start: 'Kurs beginnen',
};

export const openingMinutes: typeof english.openingMinutes = (minutes) =>
  `${minutes} Min.`;
