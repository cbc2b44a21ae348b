import { foldCourse } from '../ledger/courseLinks.ts';
import { releasedNames } from './releasedNames.ts';
import { distinct, grouped } from '../../vocabulary/sorting.ts';
import type { Releases } from '../../reading/releases/readReleases.ts';
import type { SaidOfCourses } from '../../vocabulary/saidOfCourses.ts';
import type { ReportRecord } from '../people/people.ts';
import { courseGroups, type CourseGroup } from './courseGroups.ts';
import {
  courseNotices,
  noCourse,
} from '../../../words/workshop/evidence/known/courses.ts';
import type { Stop } from './plausibility.ts';

/** A course that records name, and whether these count in the report. */
export interface CourseLine {
  name: string;
  records: number;
  counts: boolean;
}

/** The records that count, and what is to be said about those that do not. */
export interface Counted {
  records: ReportRecord[];
  /** Ids or titles that counted, for the method. */
  names: string[];
  courses: CourseLine[];
  /** The courses that count, each once whatever its names. */
  groups: CourseGroup[];
  /** What to know before any figure. */
  cautions: string[];
  /** What should stop somebody before any figure. */
  stops: Stop[];
  notices: string[];
}

/**
 * Keeps the records of the courses that were asked for, else of those that a release
 * names and nobody has called another one. What names no course counts: whoever gave the
 * file said what it is about.
 */
export function recordsThatCount(
  records: readonly ReportRecord[],
  releases: Releases,
  { courses: asked, otherCourses }: SaidOfCourses,
): Counted {
  const wanted = new Set(
    asked?.map(foldCourse) ?? releasedNames(releases).flat(),
  );
  // What is said to count goes before, whatever else its record is called.
  const unwanted = new Set(asked ? [] : otherCourses.map(foldCourse));
  const isIn =
    (names: ReadonlySet<string>) =>
    ({ course, courseId }: ReportRecord) =>
      [course, courseId].some((it) => it !== null && names.has(foldCourse(it)));
  const isNamed = (one: ReportRecord) =>
    isIn(wanted)(one) && !isIn(unwanted)(one);
  const isUnnamed = ({ course, courseId }: ReportRecord) =>
    course === null && courseId === null;
  const counts = (one: ReportRecord) => isNamed(one) || isUnnamed(one);
  const kept = records.filter(counts);
  const groups = courseGroups(kept, releases);
  return {
    records: kept,
    names: namesOf(kept),
    courses: coursesIn(
      records.filter((one) => !isUnnamed(one)),
      counts,
    ),
    groups,
    cautions: asked === null ? [] : several(groups),
    stops: asked === null ? severalStop(groups) : missing(records, asked),
    notices: [
      ...others(records.filter((one) => !counts(one))),
      ...unnamed(kept.filter(isUnnamed).length),
    ],
  };
}

function severalStop(groups: readonly CourseGroup[]): Stop[] {
  const titles = groups.map(({ name }) => name);
  return titles.length > 1 ? [{ code: 'several_courses', titles }] : [];
}

function missing(
  records: readonly ReportRecord[],
  asked: readonly string[],
): Stop[] {
  if (asked.length === 0) return [];
  const written = records.flatMap(({ courseId, course }) =>
    [courseId, course].flatMap((it) => (it === null ? [] : foldCourse(it))),
  );
  const known = new Set(written);
  const named = distinct(
    records.flatMap(({ course, courseId }) => course ?? courseId ?? []),
  );
  return distinct(asked)
    .filter((it) => !known.has(foldCourse(it)))
    .map((it) => ({ code: 'course_missing', asked: it, named }));
}

function several(groups: readonly CourseGroup[]): string[] {
  if (groups.length < 2) return [];
  return [courseNotices.several(groups.map(({ name }) => name))];
}

function others(left: readonly ReportRecord[]): string[] {
  return left.length === 0
    ? []
    : [courseNotices.others(left.length, namesOf(left))];
}

function unnamed(count: number): string[] {
  return count === 0 ? [] : [courseNotices.unnamed(count)];
}

function coursesIn(
  records: readonly ReportRecord[],
  counts: (one: ReportRecord) => boolean,
): CourseLine[] {
  const groups = grouped(records, nameOf);
  return distinct(groups.keys()).map((name) => {
    const own = groups.get(name) ?? [];
    return { name, records: own.length, counts: own.some(counts) };
  });
}

function namesOf(records: readonly ReportRecord[]): string[] {
  return distinct(records.map(nameOf));
}

function nameOf({ course, courseId }: ReportRecord): string {
  return course ?? courseId ?? noCourse;
}
