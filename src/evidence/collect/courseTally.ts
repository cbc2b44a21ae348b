import { foldCourse } from '../known/ledger/courseLinks.ts';
import type { SaidOfCourses } from '../vocabulary/saidOfCourses.ts';
import { releasedNames } from '../known/report/releasedNames.ts';
import type { Releases } from '../reading/releases/readReleases.ts';
import type { EvidenceRecord } from '../vocabulary/record.ts';
import { byText, distinct } from '../vocabulary/sorting.ts';

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
  /** Id of the course that a release file names so; null where none does. */
  released: string | null;
  /** What somebody has said of it, before other titles turned up; null where nobody has. */
  said: 'course' | 'other' | null;
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
 * of no release, so that it may be another course or this one under another name, or
 * where they are of several, since a report is about one; and nobody has said yet which.
 * So too where all of them are said to be other courses. Null where nothing is open.
 */
export function openCourses(
  named: readonly NamedCourse[],
  releases: Releases,
  said: SaidOfCourses,
): CourseChoice[] | null {
  const all = choicesIn(named, releases, said);
  const isOne = isOneCourse(all);
  const isOpen = ({ released, said: known }: CourseChoice): boolean =>
    known === null && (said.courses !== null || released === null || !isOne);
  if (!all.some(isOpen) && !leavesNothing(all, named, said)) return null;
  return all.sort(
    (a, b) =>
      Number(b.released !== null) - Number(a.released !== null) ||
      byText(a.name, b.name),
  );
}

/** Whether every title is said to be another course, so that no record is left to count. */
function leavesNothing(
  all: readonly CourseChoice[],
  named: readonly NamedCourse[],
  { courses }: SaidOfCourses,
): boolean {
  const isUnnamed = ({ courseId, course }: NamedCourse) =>
    courseId === null && course === null;
  return (
    courses === null &&
    all.length > 0 &&
    all.every(({ said }) => said === 'other') &&
    !named.some(isUnnamed)
  );
}

/** Whether the titles that releases know are of one course. */
export function isOneCourse(choices: readonly CourseChoice[]): boolean {
  const ids = choices.flatMap(({ released }) => released ?? []);
  return new Set(ids).size <= 1;
}

function choicesIn(
  named: readonly NamedCourse[],
  releases: Releases,
  { courses, otherCourses }: SaidOfCourses,
): CourseChoice[] {
  const known = releasedNames(releases);
  const ids = new Map(
    [...releases.values()].flatMap(({ course }, at) =>
      (known[at] ?? []).map((name) => [name, course]),
    ),
  );
  const counted = new Set((courses ?? []).map(foldCourse));
  const others = new Set(otherCourses.map(foldCourse));
  const choices = new Map<string, CourseChoice>();
  for (const { courseId, course, entries } of named) {
    const name = course ?? courseId;
    if (name === null) continue;
    const names = [courseId, course].flatMap((one) =>
      one === null ? [] : foldCourse(one),
    );
    const isIn = (set: ReadonlySet<string>) => names.some((it) => set.has(it));
    const released =
      names.map((it) => ids.get(it)).find((id) => id !== undefined) ?? null;
    const said = isIn(counted) ? 'course' : isIn(others) ? 'other' : null;
    const before = choices.get(foldCourse(name));
    choices.set(foldCourse(name), {
      // Of several spellings the first by text, so that the order of rows changes nothing.
      name: before && byText(before.name, name) < 0 ? before.name : name,
      entries: entries + (before?.entries ?? 0),
      released: before && before.released !== released ? null : released,
      said: before && before.said !== said ? null : said,
    });
  }
  return [...choices.values()];
}

/** The titles in the files that are not among these. */
export function otherTitles(
  named: readonly NamedCourse[],
  courses: readonly string[],
): string[] {
  const counted = new Set(courses.map(foldCourse));
  return distinct(
    named.flatMap(({ courseId, course }) => {
      const names = [course, courseId].filter((one) => one !== null);
      const isCounted = names.some((one) => counted.has(foldCourse(one)));
      return isCounted ? [] : names.slice(0, 1);
    }),
  );
}
