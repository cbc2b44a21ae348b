import type * as english from '../fetching.ts';

const nouns: Record<english.Fetched, string> = {
  questions: 'die Fragen',
  register: 'das Register',
  requests: 'die Anträge',
  calls: 'die Anrufe',
  'rest of the desk': 'der Rest des Übungsplatzes',
};

/** Die Worte am Anfang eines Satzes, mit dem Verb in ihrer Zahl. */
function opening(what: english.Fetched, one: string, several: string): string {
  const noun = nouns[what];
  const verb = noun.startsWith('die ') ? several : one;
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${verb}`;
}

export const loadingWords: typeof english.loadingWords = (what) =>
  `${opening(what, 'wird', 'werden')} geladen …`;

export const notLoadedWords: typeof english.notLoadedWords = (what) =>
  `${opening(what, 'konnte', 'konnten')} nicht geladen werden. Prüfen Sie die Verbindung, und versuchen Sie es dann erneut.`;

export const loadAgainWords: typeof english.loadAgainWords = (what) =>
  `${nouns[what].replace(/^der /, 'den ')} erneut laden`.replace(
    /^./,
    (first) => first.toUpperCase(),
  );
