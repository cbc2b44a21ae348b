/** Languages that content is translated into, by the folder that holds a translation. */
export const OTHER_LOCALES = ['de'] as const;
export type OtherLocale = (typeof OTHER_LOCALES)[number];

/** The languages that a course can come in; everything is written in the first. */
export const LANGUAGES = ['en', ...OTHER_LOCALES] as const;
export type Language = (typeof LANGUAGES)[number];

/** As English sentences call them. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  de: 'German',
};

/** As documents, browsers and records call them (BCP 47). */
export const LANGUAGE_TAGS: Record<Language, string> = {
  en: 'en-GB',
  de: 'de-DE',
};

/** Whether these are the first language and no other. */
export function isFirstAlone(languages: readonly Language[]): boolean {
  return languages.join() === LANGUAGES[0];
}
