import type { Finding, SourceFile } from '../finding.ts';
import { localeFiles } from './localeContent.ts';
import { OTHER_LOCALES } from '../../schema/languages.ts';
import { twinAt } from './twins.ts';

/** Rules about all courses together; of a language, they hold where it has its own list of sources. */
const OF_ALL = 'source-use';

/**
 * What the check finds in the content of each other language, as in an ordinary folder. A
 * finding names the file in which it was written.
 * @param check what is asked of a content folder.
 */
export function localeFindings(
  files: readonly SourceFile[],
  root: string,
  check: (files: readonly SourceFile[]) => readonly Finding[],
): Finding[] {
  return OTHER_LOCALES.flatMap((locale) => {
    const isBegun = files.some(
      ({ path }) => twinAt(path, root)?.locale === locale,
    );
    if (!isBegun) return [];
    const laid = localeFiles(files, locale, root);
    const moved = laid.filter(({ file, from }) => file.path !== from);
    const origins = new Map(moved.map(({ file, from }) => [file.path, from]));
    const renamed = (text: string) =>
      moved.reduce(
        (words, { file, from }) => words.replaceAll(file.path, from),
        text,
      );
    return check(laid.map(({ file }) => file))
      .filter(({ rule, path }) => rule !== OF_ALL || origins.has(path))
      .map((finding) => ({
        ...finding,
        path: origins.get(finding.path) ?? finding.path,
        message: renamed(finding.message),
        fix: renamed(finding.fix),
      }));
  });
}
