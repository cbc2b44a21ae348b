import type * as english from '../../../workshop/packaging/languages.ts';

export const languageNames: typeof english.languageNames = {
  en: 'Englisch',
  de: 'Deutsch',
};

export const notTranslated: typeof english.notTranslated = (
  course,
  language,
  built,
) => ({
  what: `Von ${course} gibt es keine Übersetzung auf ${languageNames[language]}.`,
  why: `Die gebaute Website enthält den Kurs auf: ${built.map((it) => `${it} (${languageNames[it]})`).join(', ')}.`,
  fix: 'Wählen Sie unter diesen mit --languages oder verpacken Sie mit --course nur einen Kurs, der übersetzt ist.',
});
