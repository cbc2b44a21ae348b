import type { SourceFile } from '../finding.ts';
import { atPath, oncePerFile } from '../oncePerFile.ts';
import { courseNames } from '../parsedCourse.ts';
import { twinAt, withoutTwins } from './twins.ts';
import type { OtherLocale } from '../../schema/languages.ts';

/** A file of the content as another language has it. */
export interface LocaleFile {
  file: SourceFile;
  /** Where it is written: a translation, or the original where that has none. */
  from: string;
}

/**
 * The content in another language, as an ordinary content folder: each translation in its
 * original's place, and only the courses that are translated. What has no translation, such
 * as ids and policies, stands there as it is. Pictures are among the files, without text.
 */
export function localeFiles(
  files: readonly SourceFile[],
  locale: OtherLocale,
  root = 'content',
): LocaleFile[] {
  const twins = new Map<string, SourceFile>();
  for (const file of files) {
    const twin = twinAt(file.path, root);
    if (twin?.locale === locale) twins.set(twin.original, file);
  }
  const dropped = courseNames(files, root)
    .map((name) => `${root}/${name}/`)
    .filter((folder) => ![...twins.keys()].some((it) => it.startsWith(folder)));
  const kept = withoutTwins(files, root).filter(
    ({ path }) => !dropped.some((folder) => path.startsWith(folder)),
  );
  const paths = [...kept.map(({ path }) => path), ...twins.keys()];
  const originals = new Map(kept.map((file) => [file.path, file]));
  return [...new Set(paths)].sort().flatMap((path) => {
    const file = twins.get(path) ?? originals.get(path);
    return file ? [{ file: standIn(path)(file), from: file.path }] : [];
  });
}

/** The same files alone, as the check and the build take them. */
export function localeContent(
  files: readonly SourceFile[],
  locale: OtherLocale,
  root = 'content',
): SourceFile[] {
  return localeFiles(files, locale, root).map(({ file }) => file);
}

const known = new Map<string, (file: SourceFile) => SourceFile>();

/** A file at another path: the same object each time, since the check parses an object once. */
function standIn(path: string): (file: SourceFile) => SourceFile {
  const make = known.get(path) ?? oncePerFile((file) => atPath(file, path));
  known.set(path, make);
  return make;
}
