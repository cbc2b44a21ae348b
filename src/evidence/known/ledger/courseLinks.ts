import type { EvidenceRecord } from '../../vocabulary/record.ts';

/** What a record says about which course it is of. */
type CourseFacts = Pick<EvidenceRecord, 'courseId' | 'course' | 'release'>;

/** A name of a course as names are compared: without the case, and however many blanks stand in it. */
export function foldCourse(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * Whether a record of one of our own exports is meant. Files of one preview LMS tell of
 * the same attempts; two other systems with a course of one title need not.
 */
export function isOfOurs({ source }: Pick<EvidenceRecord, 'source'>): boolean {
  return /^Hold the Line/.test(source.system);
}

/** Which titles and releases belong to which course, from our own records that have both. */
export interface CourseLinks {
  add(record: CourseFacts): void;
  /**
   * The course under the id to which its title leads; where it names none, under the id
   * or title to which its release leads. Nothing is said where that is not one only.
   */
  known(record: CourseFacts): Pick<CourseFacts, 'courseId' | 'course'>;
}

export function openCourseLinks(): CourseLinks {
  const idOfTitle = onlyOnes();
  const idOfRelease = onlyOnes();
  const titleOfRelease = onlyOnes();

  return {
    add({ courseId, course, release }) {
      if (courseId !== null && course !== null)
        idOfTitle.add(foldCourse(course), courseId);
      if (release === null) return;
      if (courseId !== null) idOfRelease.add(release, courseId);
      if (course !== null) titleOfRelease.add(release, course);
    },
    known({ courseId, course, release }) {
      if (courseId !== null) return { courseId, course };
      const title = course ?? titleOfRelease.of(release);
      const id = title === null ? null : idOfTitle.of(foldCourse(title));
      return {
        courseId: id ?? (course === null ? idOfRelease.of(release) : null),
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
