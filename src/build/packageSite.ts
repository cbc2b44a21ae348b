import { holdError } from '../errors.ts';
import { listedAuthored, listedFiles } from '../packaging/fileList.ts';
import { packageCourse } from '../packaging/packageCourse.ts';
import type { CoursePackage, PackageOptions } from '../packaging/types.ts';
import type { BuiltCourse } from '../packaging/coursePart.ts';
import type { FileList } from '../packaging/fileList.ts';
import type { Files } from '../ground/files.ts';
import { coursesRefused } from '../words/workshop/cli/package/refusals.ts';
import { builtCourses, translatedCourses } from './builtCourses.ts';
import { readSchemas } from './schemas.ts';

/** A package, and what of its course is not in it. */
export interface SitePackage extends CoursePackage {
  /** Languages that the course is translated into as well. */
  leftOut: string[];
}

/**
 * Packages a course of a built site, or every course where none is named.
 * @throws HoldError for zips that would share a name, and a title that several courses would share.
 */
export async function packageSite(
  siteDir: string,
  options: PackageOptions,
  course: string | null = null,
): Promise<SitePackage[]> {
  const { site, lists } = await builtCourses(siteDir, course);
  if (options.title !== null && lists.length > 1)
    throw holdError(coursesRefused.oneTitle(lists.map(({ course: id }) => id)));
  const schemas = await readSchemas(options.standard);
  const builtIn = (files: Files, list: FileList): BuiltCourse => ({
    files: listedFiles(files, list),
    authored: options.policy && listedAuthored(files, list),
  });
  const packages = lists.map((list) => ({
    leftOut: list.locales.filter(
      (locale) => !options.languages.some((it) => it === locale),
    ),
    ...packageCourse({
      course: list.course,
      options,
      schemas,
      ...builtIn(site, list),
      translations: new Map(
        translatedCourses(site, list, options.languages).map((it) => [
          it.language,
          builtIn(it.site, it.list),
        ]),
      ),
    }),
  }));
  const names = packages.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return packages;
  throw holdError(coursesRefused.sameZip(twice));
}
