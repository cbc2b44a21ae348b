import type { EvidenceRecord } from '../record.ts';

/** What a record says about which course it is of. */
type CourseFacts = Pick<EvidenceRecord, 'courseId' | 'course' | 'release'>;

/** A name of a course as names are compared: without the case, and however many blanks stand in it. */
export function foldCourse(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Which titles and releases belong to which course, from the records that have both. */
export interface CourseLinks {
  add(record: CourseFacts): void;
  /**
   * The course under the id to which its title or else its release leads; where it names
   * no course, under the title to which its release leads. Nothing is said where that is
   * not one only.
   */
  known(record: CourseFacts): Pick<CourseFacts, 'courseId' | 'course'>;
}

export function openCourseLinks(): CourseLinks {
  const idOfTitle = onlyOnes();
  const idOfRelease = onlyOnes();
  const titleOfRelease = onlyOnes();

  return {
    add({ courseId, course, release }) {
      const title = course === null ? null : foldCourse(course);
      if (courseId !== null && title !== null) idOfTitle.add(title, courseId);
      if (release === null) return;
      if (courseId !== null) idOfRelease.add(release, courseId);
      if (title !== null) titleOfRelease.add(release, title);
    },
    known({ courseId, course, release }) {
      if (courseId !== null) return { courseId, course };
      const title =
        course === null ? titleOfRelease.of(release) : foldCourse(course);
      return {
        courseId: idOfTitle.of(title) ?? idOfRelease.of(release),
        course: title,
      };
    },
  };
}

/** What each key has; nothing for a key that has had several. */
function onlyOnes() {
  const values = new Map<string, string | null>();
  return {
    add(key: string, value: string): void {
      const known = values.get(key);
      if (known !== value) values.set(key, known === undefined ? value : null);
    },
    of: (key: string | null): string | null =>
      key === null ? null : (values.get(key) ?? null),
  };
}
