import type { Releases } from '../../reading/releases/readReleases.ts';
import { foldCourse } from '../ledger/courseLinks.ts';

/**
 * What the courses of the release files are called, folded: by id, by title, and by what
 * stands in the title before a colon, since an LMS has room for less.
 */
export function releasedNames(releases: Releases): string[][] {
  return [...releases.values()].map(({ course, title }) => {
    const [first = title, ...rest] = title.split(':');
    const names = rest.length > 0 ? [course, title, first] : [course, title];
    return names.map(foldCourse);
  });
}
