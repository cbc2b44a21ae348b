import { foldCourse } from '../known/ledger/courseLinks.ts';
import { releasedNames } from '../known/report/releasedNames.ts';
import type { Releases } from '../reading/releases/readReleases.ts';
import type { EvidenceRecord } from '../vocabulary/record.ts';
import { byText } from '../vocabulary/sorting.ts';

type CourseFacts = Pick<EvidenceRecord, 'courseId' | 'course'>;

/** How files name courses. */
export interface NamedCourse extends CourseFacts {
  /** So many rows or values name it so. */
  entries: number;
}

/** A title, or an id where no title stands, of which somebody may have to say whether it is the course. */
export interface CourseChoice {
  name: string;
  entries: number;
  /** A release file names it. */
  isReleased: boolean;
}

/** Counts how records name their courses. */
export function openCourseTally(): {
  add: (record: CourseFacts) => void;
  all: () => NamedCourse[];
} {
  const named = new Map<string, NamedCourse>();
  let last: NamedCourse | null = null;
  return {
    add({ courseId, course }) {
      // Most rows name the course of the row before.
      if (last?.course !== course || last.courseId !== courseId) {
        const key = JSON.stringify([courseId, course]);
        last = named.get(key) ?? { courseId, course, entries: 0 };
        named.set(key, last);
      }
      last.entries += 1;
    },
    all: () => [...named.values()],
  };
}

/**
 * The titles among which somebody has to say which are the course: where one of them is
 * of no release, so that it may be another course or this one under another name. Null
 * where nothing is open.
 */
export function openCourses(
  named: readonly NamedCourse[],
  releases: Releases,
  asked: readonly string[] | null,
): CourseChoice[] | null {
  if (asked !== null) return null;
  const released = new Set(releasedNames(releases).flat());
  const choices = new Map<string, CourseChoice>();
  for (const { courseId, course, entries } of named) {
    const name = course ?? courseId;
    if (name === null) continue;
    const isReleased = [courseId, course].some(
      (one) => one !== null && released.has(foldCourse(one)),
    );
    const known = choices.get(foldCourse(name));
    choices.set(foldCourse(name), {
      // Of several spellings the first by text, so that the order of rows changes nothing.
      name: known && byText(known.name, name) < 0 ? known.name : name,
      entries: entries + (known?.entries ?? 0),
      isReleased: isReleased && (known?.isReleased ?? true),
    });
  }
  const all = [...choices.values()];
  if (all.every((one) => one.isReleased)) return null;
  // Where no release was given, one title has nothing that it could differ from.
  if (all.length === 1 && releases.size === 0) return null;
  return all.sort(
    (a, b) =>
      Number(b.isReleased) - Number(a.isReleased) || byText(a.name, b.name),
  );
}
