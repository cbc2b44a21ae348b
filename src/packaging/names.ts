import { holdError } from '../errors.ts';
import { siteFaults } from '../words/workshop/packaging/builtSite.ts';
import { isFirstAlone, type Language } from '../schema/languages.ts';
import type { Standard } from './types.ts';

/** The longest zip name that every LMS takes. */
const LONGEST_ZIP_NAME = 30;

/** How the standard is called in a zip's name, where there is little room. */
const IN_ZIP_NAME: Record<Standard, string> = {
  scorm12: 'scorm12',
  'scorm2004-4th': 'scorm2004-4',
  'scorm2004-3rd': 'scorm2004-3',
  cmi5: 'cmi5',
};

/**
 * The zip's name, `<course>-scorm12.zip`, or `<course>-en-de-scorm12.zip` where it is in
 * other languages than the first alone; cut to 30 characters.
 */
export function zipName(
  course: string,
  standard: Standard,
  languages: readonly Language[],
): string {
  const named = isFirstAlone(languages) ? [] : languages;
  const tail = `-${[...named, IN_ZIP_NAME[standard]].join('-')}.zip`;
  const head = course
    .slice(0, LONGEST_ZIP_NAME - tail.length)
    .replace(/-+$/, '');
  return head + tail;
}

/** Identifiers in a manifest. They never change between releases: Moodle deletes the records of an item whose id is gone. */
export interface Identifiers {
  manifest: string;
  organization: string;
  item: string;
  resource: string;
}

/**
 * Identifiers from the course id alone: XML NCNames, different from each other
 * and between courses, with the course first (SuccessFactors reads 15 characters).
 */
export function identifiersOf(course: string): Identifiers {
  requireCourseId(course);
  return {
    manifest: course,
    organization: `${course}-org`,
    item: `${course}-item`,
    resource: `${course}-sco`,
  };
}

/** Throws a HoldError unless the id can stand in a path, a zip name and a manifest. */
export function requireCourseId(course: string): void {
  if (/^[a-z][a-z0-9-]*[a-z0-9]$/.test(course)) return;
  throw holdError(siteFaults.courseId(course));
}
