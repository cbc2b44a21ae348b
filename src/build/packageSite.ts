import { HoldError } from '../errors.ts';
import { listedAuthored, listedFiles } from '../packaging/fileList.ts';
import { packageCourse } from '../packaging/packageCourse.ts';
import type { CoursePackage, PackageOptions } from '../packaging/types.ts';
import type { BuiltCourse } from '../packaging/coursePart.ts';
import type { FileList } from '../packaging/fileList.ts';
import type { Files } from '../ground/files.ts';
import { builtCourses, translatedCourses } from './builtCourses.ts';
import { readSchemas } from './schemas.ts';

/**
 * Packages a course of a built site, or every course where none is named.
 * @throws HoldError for zips that would share a name, and a title that several courses would share.
 */
export async function packageSite(
  siteDir: string,
  options: PackageOptions,
  course: string | null = null,
): Promise<CoursePackage[]> {
  const { site, lists } = await builtCourses(siteDir, course);
  if (options.title !== null && lists.length > 1)
    throw oneTitle(lists.map((list) => list.course));
  const schemas = await readSchemas(options.standard);
  const builtIn = (files: Files, list: FileList): BuiltCourse => ({
    files: listedFiles(files, list),
    authored: options.policy && listedAuthored(files, list),
  });
  const packages = lists.map((list) =>
    packageCourse({
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
  );
  const names = packages.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return packages;
  throw new HoldError(
    `Two courses would both be packaged as ${twice}.`,
    'Zip names hold at most 30 characters, and the ids of the courses differ only behind that.',
    'Give one of the courses an id that differs earlier.',
  );
}

function oneTitle(courses: readonly string[]): HoldError {
  return new HoldError(
    'The title would stand on several courses.',
    `Without --course each is packaged: ${courses.join(', ')}. In the LMS nobody could tell them apart.`,
    `Name the course as well, for example --course ${courses[0] ?? ''}.`,
  );
}
