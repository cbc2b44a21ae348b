import { LANGUAGE_NAMES, OTHER_LOCALES } from '../../schema/languages.ts';
import type { OtherLocale } from '../../schema/languages.ts';
import { FILE_START } from '../finding.ts';
import type { Finding, SourceFile } from '../finding.ts';
import { isText } from '../parsedCourse.ts';
import { wordsOfDrawing } from './drawing.ts';
import { isProse } from './texts.ts';
import { folderOf, WORDLESS } from './translatedFolders.ts';
import { strangeLanguage, twinPath } from './twins.ts';
import type { Twin } from './twins.ts';

/** Folders of languages that the house has no words for, each at its first file. */
export function strangeFolders(
  files: readonly SourceFile[],
  root: string,
): Finding[] {
  const first = new Map<string, string>();
  for (const { path } of files) {
    const folder = strangeLanguage(path, root);
    if (folder !== null && !first.has(folder)) first.set(folder, path);
  }
  return [...first].map(([folder, path]) => ({
    rule: 'translation-files',
    path,
    ...FILE_START,
    message: `${folder} reads like a translation, and nothing is built from it: expected the folder of a language that the house has words for, which is ${OTHER_LOCALES.join(' or ')}.`,
    fix: 'Move the folder out of content/, or give the house that language first: CONTRIBUTING.md says how, under "A language".',
  }));
}

/**
 * Files of translated folders that nobody has translated: texts, and drawings with words in
 * them. What all courses share may stay as it is.
 */
export function untranslatedFiles(
  originals: readonly SourceFile[],
  twins: readonly Twin[],
  root: string,
): Finding[] {
  const done = new Set(twins.map(({ path }) => path));
  const placeOf = (locale: OtherLocale, path: string) =>
    `${locale}: ${folderOf(path, root) ?? ''}`;
  const begun = new Set(
    twins
      .filter(({ path }) => isText(path))
      .map(({ locale, original }) => placeOf(locale, original)),
  );
  return OTHER_LOCALES.flatMap((locale) =>
    originals
      .filter(({ path }) => folderOf(path, root) !== null)
      .filter(({ path }) => begun.has(placeOf(locale, path)))
      .map((file) => ({ file, twin: twinPath(file.path, locale, root) }))
      .filter(({ twin }) => !done.has(twin))
      .flatMap(({ file, twin }) =>
        isText(file.path)
          ? missingText(file, twin, locale)
          : missingPicture(file, twin, locale),
      ),
  );
}

function missingText(
  { path }: SourceFile,
  twin: string,
  locale: OtherLocale,
): Finding[] {
  if (WORDLESS.test(path)) return [];
  return [
    {
      rule: 'translation-files',
      path: twin,
      ...FILE_START,
      message: `the file is missing: expected ${path} in ${LANGUAGE_NAMES[locale]}, since others of its folder are translated.`,
      fix: `Copy ${path} to ${twin} and translate its words; ids, codes and numbers stay.`,
    },
  ];
}

function missingPicture(
  file: SourceFile,
  twin: string,
  locale: OtherLocale,
): Finding[] {
  const words = wordsOfDrawing(file);
  if (!isProse(words)) return [];
  return [
    {
      rule: 'translation-files',
      path: twin,
      ...FILE_START,
      message: `the picture is missing: expected ${file.path} in ${LANGUAGE_NAMES[locale]}, since words stand in it, "${words.slice(0, 40)}".`,
      fix: `Copy ${file.path} to ${twin} and translate its words.`,
    },
  ];
}
