import type * as english from '../../course/refusedStart.ts';

export const notLoadedWords: typeof english.notLoadedWords =
  'ein Teil des Kurses wurde nicht geladen';
