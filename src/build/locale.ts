import { join } from 'node:path';
import { LANGUAGES } from '../schema/languages.ts';

/** What everything is written in; other locales are translations of it. */
const [FIRST] = LANGUAGES;

/** The locale of this build, which `HOLD_LOCALE` names. */
export const LOCALE = process.env.HOLD_LOCALE ?? FIRST;

/** Not a language: English accented and longer, which shows what no dictionary says and what has no room. */
const PSEUDO = 'qps';

/** Whether this build is in the pseudo-locale. */
export const isPseudo = LOCALE === PSEUDO;

/** Whether this build is of a translation. */
export const isTranslation = LOCALE !== FIRST;

/** Where the site in a locale is built, from the project's folder. What lies below the first site goes into packages; the pseudo-locale does not. */
export function siteFolder(locale: string): string {
  return locale === PSEUDO ? 'dist/pseudo' : `dist/site/${locale}`;
}

/** Where this build puts what it makes, and what Astro keeps between builds: apart, so that no locale takes up what another left. */
export const BUILD_FOLDERS = isTranslation
  ? {
      outDir: `./${siteFolder(LOCALE)}`,
      cacheDir: `./node_modules/.astro-${LOCALE}`,
    }
  : { outDir: './dist/site' };

/** The content of this build, from the project's folder: as it is written, or with the translations laid over it. */
export const CONTENT_FOLDER = isTranslation
  ? join('.astro', `content-${LOCALE}`)
  : 'content';
