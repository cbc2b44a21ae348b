import { OTHER_LOCALES, type OtherLocale } from '../../schema/languages.ts';
import { PRESETS } from '../parsedCourse.ts';

/** The languages into which the folder of a file is translated; none for a file that stands by itself, as a policy does. */
export function twinsIn(
  paths: readonly string[],
  original: string,
  root = 'content',
): OtherLocale[] {
  const folder = folderOf(original, root);
  if (folder === null || WORDLESS.test(original)) return [];
  return OTHER_LOCALES.filter((locale) =>
    paths.some((path) => path.startsWith(`${root}/${folder}/${locale}/`)),
  );
}

/** Files of a folder that hold no text for people: they stand once, for all languages. */
export const WORDLESS = /\/(?:ids|released)\.yaml$/;

/** The folder that is translated as a whole; null of a file that stands by itself, as a policy does. */
export function folderOf(path: string, root: string): string | null {
  const [folder = '', ...rest] = path.slice(root.length + 1).split('/');
  return rest.length === 0 || folder === PRESETS ? null : folder;
}
