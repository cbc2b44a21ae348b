import type { Releases } from '../../reading/releases/readReleases.ts';
import { foldCourse } from '../ledger/courseLinks.ts';

/**
 * What the courses of the release files are called, folded: by id, by title, and by what
 * stands in the title before a colon, since an LMS has room for less; not by that where
 * another course is called so too.
 */
export function releasedNames(releases: Releases): string[][] {
  const all = [...releases.values()].map(({ course, title }) => {
    const [first = title, ...rest] = title.split(':');
    return {
      course,
      whole: [course, title].map(foldCourse),
      short: rest.length > 0 ? [foldCourse(first)] : [],
    };
  });
  const isShared = (name: string, of: string) =>
    all.some(
      ({ course, whole, short }) =>
        course !== of && [...whole, ...short].includes(name),
    );
  return all.map(({ course, whole, short }) => [
    ...whole,
    ...short.filter((name) => !isShared(name, course)),
  ]);
}
