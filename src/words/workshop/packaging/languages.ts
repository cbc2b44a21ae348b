import type { Language } from '../../../schema/languages.ts';

/** The languages as sentences call them. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  de: 'German',
};

/** A course is not built in a language. @param built those that it is built in. */
export function notTranslated(
  course: string,
  language: Language,
  built: readonly Language[],
) {
  return {
    what: `${course} has no translation in ${languageNames[language]}.`,
    why: `The built site holds it in: ${built.map((it) => `${it} (${languageNames[it]})`).join(', ')}.`,
    fix: 'Choose among these with --languages, or package a course that is translated, alone, with --course.',
  };
}
