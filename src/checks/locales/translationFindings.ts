import { z } from 'astro/zod';
import { LANGUAGE_TAGS } from '../../schema/languages.ts';
import type { OtherLocale } from '../../schema/languages.ts';
import { isObject } from '../../ground/json.ts';
import { FILE_START } from '../finding.ts';
import type { Finding, SourceFile } from '../finding.ts';
import { readJobAid } from '../jobAidFile.ts';
import { readLesson } from '../lessonFile.ts';
import { isText } from '../parsedCourse.ts';
import { readers } from '../readers.ts';
import { yamlReader } from '../yamlFile.ts';
import type { YamlFile } from '../yamlFile.ts';
import { strangeFolders, untranslatedFiles } from './folderFindings.ts';
import { lessonTwinFindings } from './lessonTwin.ts';
import { WORDLESS } from './translatedFolders.ts';
import { twinAt, withoutTwins } from './twins.ts';
import type { Twin } from './twins.ts';
import { yamlTwinFindings } from './yamlTwin.ts';

/** As it was written; whether it keeps its schema is for the check of each language. */
const raw = yamlReader(z.unknown());

const KINDS: [
  form: RegExp,
  read: (path: string, file: SourceFile) => YamlFile<unknown>,
][] = [
  [/\/course\.yaml$/, readers.course],
  [/\/facts\.yaml$/, readers.facts],
  [/\/items\/[^/]+\.yaml$/, readers.item],
  [/\/cases\/[^/]+\.yaml$/, readers.case],
  [/\/deskwork\.yaml$/, readers.deskwork],
  [/\/sheets\.yaml$/, readers.sheets],
  [/\/sources\.yaml$/, readers.sources],
  [/\/(?:policy|policies\/[^/]+)\.yaml$/, readers.policy],
];

/**
 * What translations lack, or say otherwise than in words: each has an original, a folder that
 * is translated is so whole, and a twin has the keys, ids, numbers, components and steps of
 * what it translates. Whether it is good content is for the check of its language.
 */
export function translationFindings(
  files: readonly SourceFile[],
  root = 'content',
): Finding[] {
  const originals = new Map(
    withoutTwins(files, root).map((file) => [file.path, file]),
  );
  const twins = files.flatMap((file) => {
    const twin = twinAt(file.path, root);
    return twin ? [{ ...twin, file }] : [];
  });
  return [
    ...strangeFolders(files, root),
    ...untranslatedFiles([...originals.values()], twins, root),
    ...twins.flatMap((twin) => {
      const original = originals.get(twin.original);
      return original
        ? twinFindings(original, twin.file, twin.locale)
        : [stray(twin)];
    }),
  ];
}

function stray({ path, original }: Twin): Finding {
  return {
    rule: 'translation-files',
    path,
    ...FILE_START,
    message: `this translates ${original}, which does not exist: expected a file with the name of its original.`,
    fix: 'Rename it, or delete it.',
  };
}

function twinFindings(
  original: SourceFile,
  twin: SourceFile,
  locale: OtherLocale,
): Finding[] {
  if (!isText(twin.path)) return [];
  if (WORDLESS.test(twin.path)) return [wordless(original, twin)];
  if (twin.path.endsWith('/lesson.mdx'))
    return lessonTwinFindings({
      original: readLesson(original.path, original),
      twin: readLesson(twin.path, twin),
      hasIds: true,
    });
  if (twin.path.endsWith('.mdx')) return jobAidFindings(original, twin);
  const pair = {
    original: raw(original.path, original),
    twin: raw(twin.path, twin),
    isSelection: original.path.endsWith('/sources.yaml'),
    faults: faultsOf(original),
  };
  return [...yamlTwinFindings(pair), ...languageFindings(pair.twin, locale)];
}

/** Where a file breaks the schema of its kind; an unknown field is a fault of its own place alone. */
function faultsOf(file: SourceFile): { path: readonly PropertyKey[] }[] {
  const [, read] = KINDS.find(([form]) => form.test(file.path)) ?? [];
  return (read?.(file.path, file).schema ?? []).flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key] }))
      : [{ path: issue.path }],
  );
}

function wordless(original: SourceFile, twin: SourceFile): Finding {
  return {
    rule: 'translation-files',
    path: twin.path,
    ...FILE_START,
    message: `there is nothing to translate here: expected ${original.path} alone, which holds for all languages.`,
    fix: 'Delete it.',
  };
}

function jobAidFindings(original: SourceFile, twin: SourceFile): Finding[] {
  const [here, there] = [readJobAid(original), readJobAid(twin)];
  return [
    ...yamlTwinFindings({
      original: here.head,
      twin: there.head,
      isSelection: false,
      faults: here.head.schema,
    }),
    ...lessonTwinFindings({
      original: here.body,
      twin: there.body,
      hasIds: false,
    }),
  ];
}

/** A course says the language of the folder that it stands in. */
function languageFindings(
  twin: YamlFile<unknown>,
  locale: OtherLocale,
): Finding[] {
  const said = isObject(twin.data) ? twin.data.language : null;
  if (typeof said !== 'string' || said.split('-')[0] === locale) return [];
  return [
    {
      rule: 'translation-language',
      path: twin.path,
      ...twin.at(['language']),
      message: `language is ${said}, and the file stands in ${locale}/: expected the language of its folder.`,
      fix: `Write it like this: language: ${LANGUAGE_TAGS[locale]}`,
    },
  ];
}
