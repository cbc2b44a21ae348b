import { holdError } from '../errors.ts';
import { decodeText, sha256Hex } from '../ground/bytes.ts';
import { readBank, type CourseBank } from '../packaging/bank/readBank.ts';
import { bankRefused } from '../words/workshop/cli/package/refusals.ts';
import { builtCourses } from './builtCourses.ts';

/**
 * The item bank of a course of a built site, or of every course where none is named, sorted by course.
 * @throws HoldError when there is none, or when one is not as the build left it.
 */
export async function readBanks(
  siteDir: string,
  course: string | null = null,
): Promise<CourseBank[]> {
  const { site, lists } = await builtCourses(siteDir, course);
  return lists.map(({ course, files }) => {
    const path = `${course}/release.json`;
    const listed = files.find((file) => file.path === path);
    const bytes = site.get(path);
    if (bytes && listed?.sha256 === sha256Hex(bytes))
      return readBank(decodeText(bytes), path);
    throw holdError(bankRefused.notAsBuilt(path, course));
  });
}
