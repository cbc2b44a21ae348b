import { relative } from 'node:path';
import { holdError, type HoldError } from '../errors.ts';
import { byCodeUnit, decodeText } from '../ground/bytes.ts';
import { readFileList } from '../packaging/fileList.ts';
import type { FileList } from '../packaging/fileList.ts';
import type { Language } from '../schema/languages.ts';
import { coursesRefused } from '../words/workshop/cli/package/refusals.ts';
import { readSite } from './readSite.ts';

/** A built site and what it lists of the courses that are asked for. */
export interface BuiltCourses {
  site: Map<string, Uint8Array>;
  lists: FileList[];
}

/**
 * The courses of a built site, sorted by id: the one named, or all.
 * @throws HoldError where there are none, or not this one.
 */
export async function builtCourses(
  siteDir: string,
  course: string | null,
): Promise<BuiltCourses> {
  const site = await readSite(siteDir).catch(
    () => new Map<string, Uint8Array>(),
  );
  const all = [...site]
    .flatMap(([path, bytes]) =>
      /^[^/]+\/files\.json$/.test(path)
        ? (readFileList(decodeText(bytes)) ?? [])
        : [],
    )
    .sort((a, b) => byCodeUnit(a.course, b.course));
  if (all.length === 0) throw notBuilt(siteDir);
  const lists = all.filter((list) => (course ?? list.course) === list.course);
  if (lists.length === 0) throw unknownCourse(course ?? '', all);
  return { site, lists };
}

/** A course in another language than its own: the site of that language, and what it lists. */
interface TranslatedCourse {
  language: Language;
  site: Map<string, Uint8Array>;
  list: FileList;
}

/** The translations of a course among the languages that are asked for, as far as the site holds them. */
export function translatedCourses(
  site: ReadonlyMap<string, Uint8Array>,
  { course, locales }: FileList,
  asked: readonly Language[],
): TranslatedCourse[] {
  return asked
    .filter((language) => locales.some((it) => it === language))
    .flatMap((language) => {
      const own = new Map(
        [...site].flatMap(([path, bytes]) =>
          path.startsWith(`${language}/`)
            ? [[path.slice(language.length + 1), bytes] as const]
            : [],
        ),
      );
      const bytes = own.get(`${course}/files.json`);
      const list = bytes && readFileList(decodeText(bytes));
      return list ? [{ language, site: own, list }] : [];
    });
}

function notBuilt(siteDir: string): HoldError {
  const site = relative(process.cwd(), siteDir);
  return holdError(coursesRefused.noneBuilt(site));
}

function unknownCourse(course: string, all: readonly FileList[]): HoldError {
  const names = all.map((list) => list.course);
  return holdError(coursesRefused.unknown(course, names));
}
