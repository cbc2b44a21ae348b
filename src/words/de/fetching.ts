import type * as english from '../fetching.ts';

const nouns: Record<english.Fetched, string> = {
  questions: 'Die Fragen',
  register: 'Das Register',
  requests: 'Die Anträge',
  calls: 'Die Anrufe',
  'rest of the desk': 'Der Rest des Übungsplatzes',
};

/** They begin a sentence, with the verb in their number. */
function opening(what: english.Fetched, one: string, several: string): string {
  const noun = nouns[what];
  return `${noun} ${noun.startsWith('Die') ? several : one}`;
}

export const loadingWords: typeof english.loadingWords = (what) =>
  `${opening(what, 'wird', 'werden')} geladen …`;

export const notLoadedWords: typeof english.notLoadedWords = (what) =>
  `${opening(what, 'konnte', 'konnten')} nicht geladen werden. Prüfen Sie die Verbindung, und versuchen Sie es dann erneut.`;

export const loadAgainWords: typeof english.loadAgainWords = (what) =>
  `${nouns[what].replace('Der', 'Den')} erneut laden`;
