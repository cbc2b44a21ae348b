import { LAUNCH_FILE } from './manifest.ts';
import { requireCourseId } from './names.ts';
import { escapeXml } from '../ground/xml/write.ts';

export interface Cmi5Structure {
  course: string;
  title: string;
  /** What the course is about; cmi5 requires it, so that an empty one becomes the title. */
  description: string;
  /** BCP 47, of title and description. */
  language: string;
  /** Per cent, 0 to 100: the mark to pass, which the LMS hands back at each launch. */
  mastery: number;
}

/** The course structure, at the package's root. */
export const STRUCTURE_FILE = 'cmi5.xml';
// Reserved by RFC 2606: it names and never leads anywhere, and nobody else can own it.
const PUBLISHER = 'https://hold-the-line.example';

/** The ids of the course and its one AU. They never change between releases: an LMS would take a changed one for another course. */
export function cmi5Ids(course: string): { course: string; au: string } {
  requireCourseId(course);
  const id = `${PUBLISHER}/courses/${course}`;
  return { course: id, au: `${id}/au` };
}

/** A scaled score with at most four decimals, as cmi5 wants it. */
function scaled(mastery: number): string {
  return String(Number((mastery / 100).toFixed(4)));
}

/**
 * `cmi5.xml` (cmi5 course structure, chapter 13): one course with one AU.
 * `moveOn` is Passed, since without it an LMS takes the course for done before
 * it was opened. `AnyWindow`: the course runs in a frame as in a window.
 */
export function cmi5Structure(from: Cmi5Structure): string {
  const id = cmi5Ids(from.course);
  const words = (text: string) =>
    `<langstring lang="${escapeXml(from.language)}">${escapeXml(text)}</langstring>`;
  const named = `<title>${words(from.title)}</title>
    <description>${words(from.description.trim() || from.title)}</description>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${id.course}">
    ${named}
  </course>
  <au id="${id.au}" moveOn="Passed" masteryScore="${scaled(from.mastery)}" launchMethod="AnyWindow">
    ${named}
    <url>${LAUNCH_FILE}</url>
  </au>
</courseStructure>
`;
}
