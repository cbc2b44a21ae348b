import { foldCourse } from '../ledger/courseLinks.ts';
import { releasedNames } from './releasedNames.ts';
import { distinct, grouped } from '../../vocabulary/sorting.ts';
import type { Releases } from '../../reading/releases/readReleases.ts';
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
 * names; all records when none is named so. What names no course counts: whoever gave
 * the file said what it is about.
 */
export function recordsThatCount(
  records: readonly ReportRecord[],
  releases: Releases,
  asked: readonly string[] | null,
): Counted {
  const wanted = new Set(
    asked?.map(foldCourse) ?? releasedNames(releases).flat(),
  );
  const isNamed = ({ course, courseId }: ReportRecord) =>
    [course, courseId].some((it) => it !== null && wanted.has(foldCourse(it)));
  const isUnnamed = ({ course, courseId }: ReportRecord) =>
    course === null && courseId === null;
  const countsAll =
    asked === null && records.length > 0 && !records.some(isNamed);
  const counts = (one: ReportRecord) =>
    countsAll || isNamed(one) || isUnnamed(one);
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
    stops: stopsOf(
      records,
      groups,
      asked,
      countsAll && releases.size > 0,
      [...releases.values()].map(({ title }) => title),
    ),
    notices: [
      ...others(records.filter((one) => !counts(one))),
      ...unnamed(kept.filter(isUnnamed).length),
    ],
  };
}

/** @param isOther whether all records count because none is of a known course. */
function stopsOf(
  records: readonly ReportRecord[],
  groups: readonly CourseGroup[],
  asked: readonly string[] | null,
  isOther: boolean,
  released: readonly string[],
): Stop[] {
  if (asked !== null) return missing(records, asked);
  const titles = groups.map(({ name }) => name);
  if (titles.length > 1) return [{ code: 'several_courses', titles }];
  const isKnown = (title: string) =>
    released.some((one) => isShortFor(foldCourse(title), foldCourse(one)));
  return isOther && titles.length > 0 && !titles.every(isKnown)
    ? [{ code: 'other_course', titles }]
    : [];
}

/** Whether one is the beginning of the other, as `Hold the Line` is of `Hold the Line: MFA resets`, and more than a word. */
function isShortFor(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const [next = ' '] = long.slice(short.length);
  return (
    short.includes(' ') && long.startsWith(short) && !/[\p{L}\p{N}]/u.test(next)
  );
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
