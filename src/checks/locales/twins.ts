import { OTHER_LOCALES } from '../../schema/languages.ts';
import type { OtherLocale } from '../../schema/languages.ts';

/** A file that says in another language what another file says. */
export interface Twin {
  path: string;
  locale: OtherLocale;
  /** The path of the file that it translates, where that has one. */
  original: string;
}

/**
 * What a path is the translation of: `content/<course>/de/lesson.mdx` stands for
 * `content/<course>/lesson.mdx`, and `content/de/policy.yaml` for `content/policy.yaml`.
 * Null for a file that is no translation.
 */
export function twinAt(path: string, root = 'content'): Twin | null {
  if (!path.startsWith(`${root}/`)) return null;
  const parts = path.slice(root.length + 1).split('/');
  // A folder of a course, or the content folder itself; a file may be called as it likes.
  const at = parts.slice(0, 2).findIndex((part) => localeOf(part) !== null);
  const locale = localeOf(parts[at]);
  if (locale === null || at === parts.length - 1) return null;
  const rest = parts.filter((_, place) => place !== at);
  return { path, locale, original: [root, ...rest].join('/') };
}

function localeOf(part: string | undefined): OtherLocale | null {
  return OTHER_LOCALES.find((it) => it === part) ?? null;
}

/** How the tag of a language is written; no other folder below a course, the job aids or the policies is. */
const TAG = /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/;

/**
 * The folder of a file that reads like one of translations, into a language that the house
 * has no words for: `content/<course>/fr`. Null for any other file.
 */
export function strangeLanguage(path: string, root = 'content'): string | null {
  const [first, folder = '', file] = path.slice(root.length + 1).split('/');
  const isTag = TAG.test(folder) && localeOf(folder) === null;
  return isTag && file !== undefined ? `${root}/${first}/${folder}` : null;
}

/** The files without their translations. */
export function withoutTwins<T extends { path: string }>(
  files: readonly T[],
  root = 'content',
): T[] {
  return files.filter(
    ({ path }) =>
      twinAt(path, root) === null && strangeLanguage(path, root) === null,
  );
}

/** Where the translation of a file stands, or would stand. */
export function twinPath(
  original: string,
  locale: OtherLocale,
  root = 'content',
): string {
  const [first = '', ...rest] = original.slice(root.length + 1).split('/');
  return rest.length === 0
    ? `${root}/${locale}/${first}`
    : [root, first, locale, ...rest].join('/');
}
