import { holdError } from '../errors.ts';
import { notClean } from '../words/workshop/packaging/builtSite.ts';
import { byCodeUnit, encodeText, sha256Hex } from '../ground/bytes.ts';
import type { Files } from '../ground/files.ts';
import { zipFiles } from '../ground/zip/zipFiles.ts';
import { cmi5Structure, STRUCTURE_FILE } from './cmi5Structure.ts';
import { coursePart, type BuiltCourse, type CoursePart } from './coursePart.ts';
import { joinLanguages, type Part } from './languages/joinLanguages.ts';
import { notTranslated } from './languages/language.ts';
import { lintPackage } from './lint/lintPackage.ts';
import {
  manifestFor,
  MANIFEST_FILE,
  type Manifest as Written,
} from './manifest.ts';
import { requireCourseId, zipName } from './names.ts';
import { LANGUAGES, type Language } from '../schema/languages.ts';
import type { CoursePackage, PackageOptions } from './types.ts';

export interface PackageInput extends BuiltCourse {
  /** The course's id, which is also its document's name. */
  course: string;
  options: PackageOptions;
  /** The XSD files of the standard, by name; they go to the package's root. */
  schemas: Files;
  /** The course in the languages that it is translated into. */
  translations?: ReadonlyMap<Language, BuiltCourse>;
}

/**
 * Packages a built course for an LMS, in one language or in several. The same
 * input gives the same bytes.
 * @throws HoldError when the input is not a course, when it lacks a language that
 * is asked for, or when the result would not pass the lint.
 */
export function packageCourse(input: PackageInput): CoursePackage {
  requireCourseId(input.course);
  const parts = partsOf(input);
  const [{ part: first }] = parts;
  const { course, options } = first;
  const title = input.options.title ?? course.title;
  const files = new Map([
    ...input.schemas,
    ...(parts.length === 1
      ? first.files
      : joinLanguages(parts, {
          course: input.course,
          standard: input.options.standard,
        })),
  ]);

  const names = [...files.keys()].sort(byCodeUnit);
  const [name, text] = contentsFile(input.options, first, {
    course: input.course,
    version: course.version,
    title,
    mastery: input.options.mastery,
    files: names,
  });
  files.set(name, encodeText(text));
  requireClean(files, input.course);

  const bytes = zipFiles(files);
  return {
    name: zipName(
      input.course,
      input.options.standard,
      input.options.languages,
    ),
    bytes,
    sha256: sha256Hex(bytes),
    standard: input.options.standard,
    course: { id: input.course, title, version: course.version },
    release: course.release,
    options,
    warnings: [...new Set(parts.flatMap(({ part }) => part.warnings))],
    files: sizesOf(files),
  };
}

/** The course in each language that is asked for, in that order. */
function partsOf(input: PackageInput): [Part, ...Part[]] {
  const { course, options } = input;
  const translations: PackageInput['translations'] =
    input.translations ?? new Map();
  const partIn = (language: Language, title: string | null): Part => {
    const built: BuiltCourse | undefined =
      language === LANGUAGES[0] ? input : translations.get(language);
    if (!built) throw notTranslated(course, language, [...translations.keys()]);
    return {
      language,
      part: coursePart(course, built, { ...options, title }),
    };
  };
  const [language, ...others] = options.languages;
  const first = partIn(language, options.title);
  // The LMS calls the course what the first of them does.
  const title = options.title ?? first.part.course.title;
  return [first, ...others.map((each) => partIn(each, title))];
}

/** By what the LMS knows the package: its name and its text. */
function contentsFile(
  { standard, mastery }: PackageOptions,
  { course, words }: CoursePart,
  written: Written,
): [name: string, text: string] {
  if (standard !== 'cmi5')
    return [MANIFEST_FILE, manifestFor(standard, written)];
  const mark = mastery ?? course.check.pass;
  return [
    STRUCTURE_FILE,
    cmi5Structure({ ...written, ...words, mastery: mark }),
  ];
}

function sizesOf(files: Files): CoursePackage['files'] {
  return [...files]
    .map(([path, content]) => ({ path, size: content.length }))
    .sort((a, b) => byCodeUnit(a.path, b.path));
}

function requireClean(files: Files, course: string): void {
  const findings = lintPackage(files);
  if (findings.length === 0) return;
  throw holdError(
    notClean(
      course,
      findings.map(
        ({ rule, file, what, why }) => `[${rule}] ${file}: ${what} ${why}`,
      ),
      [...new Set(findings.map(({ fix }) => fix))],
    ),
  );
}
