import { getCollection } from 'astro:content';
import { GUIDES } from '../../schema/guides.ts';
import {
  LANGUAGE_TAGS,
  LANGUAGES,
  type Language,
} from '../../schema/languages.ts';
import { language } from '../../words/locale.ts';
import { siteAddress } from './address.ts';

const [FIRST] = LANGUAGES;

/** The language of this build. */
export const LANGUAGE: Language =
  LANGUAGES.find((it) => LANGUAGE_TAGS[it] === language) ?? FIRST;

/** Whether this build lies below the one that it translates. */
export const isTranslation = LANGUAGE !== FIRST;

/** Whether a page is in English alone, and this build is not: `lms-admins.html#moodle`. */
export function isElsewhere(page: string): boolean {
  return isTranslation && isGuide(page);
}

function isGuide(page: string): boolean {
  return GUIDES.some((guide) => page.split('#')[0] === `${guide}.html`);
}

/**
 * The address of a page of the first site from a page of a translation, which lies one folder below it.
 * @param here address of the page that links, from the root of its own site.
 */
export function firstAddress(page: string, here: URL): string {
  return '../'.repeat(here.pathname.split('/').length - 1) + page;
}

/** The root of the first site, which holds what packages are made of: the other languages lie below it. */
export function rootAddress(here: URL): string {
  return isTranslation ? firstAddress('', here) : siteAddress('');
}

/** A page in another language. */
interface OtherLanguage {
  language: Language;
  href: string;
}

/**
 * Where a page is to be had in other languages: the page itself, or the home page where it has no twin.
 * @param page file name of the page; '' is the home page.
 */
export async function otherLanguages(
  page: string,
  here: URL,
): Promise<OtherLanguage[]> {
  const hasTwin = page !== '' && page !== '404.html' && !isGuide(page);
  const twin = hasTwin ? page : 'index.html';
  if (isTranslation)
    return [{ language: FIRST, href: firstAddress(twin, here) }];
  return (await translatedInto()).map((it) => ({
    language: it,
    href: siteAddress(`${it}/${twin}`),
  }));
}

/** The languages that the site is built in below this one. While it is edited there is one at a time. */
export async function translatedInto(): Promise<Language[]> {
  if (!import.meta.env.PROD) return [];
  const translations = await getCollection('translations');
  return LANGUAGES.filter((it) =>
    translations.some(({ id }) => id.endsWith(`/${it}`)),
  );
}
