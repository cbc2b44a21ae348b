import { distinct } from '../order.ts';
import type { Releases } from '../releases/readReleases.ts';
import type { ReportRecord } from '../roster/people.ts';

/** The records that count, and what is to be said about those that do not. */
export interface Counted {
  records: ReportRecord[];
  /** Ids or titles that counted, for the method. */
  courses: string[];
  notices: string[];
}

/** Keeps the records of the courses that were asked for, else of those that a release names; all records when none is named so. */
export function recordsThatCount(
  records: readonly ReportRecord[],
  releases: Releases,
  asked: readonly string[] | null,
): Counted {
  const named = [...releases.values()].flatMap(({ course, title }) => [
    course,
    title,
  ]);
  const wanted = new Set((asked ?? named).map(folded));
  const inCourse = ({ course, courseId }: ReportRecord) =>
    [course, courseId].some((it) => it !== null && wanted.has(folded(it)));
  const kept = records.filter(inCourse);
  if (kept.length === 0 && asked === null && records.length > 0) {
    const courses = namesOf(records);
    return {
      records: [...records],
      courses,
      notices: [
        `No record names a course of the release files, so all of them count: ${courses.join(', ')}. Say which titles are the course if that is not right.`,
      ],
    };
  }
  const others = namesOf(records.filter((it) => !inCourse(it)));
  const left = records.length - kept.length;
  return {
    records: kept,
    courses: namesOf(kept),
    notices:
      left === 0
        ? []
        : [
            `${left} ${left === 1 ? 'record of other courses does' : 'records of other courses do'} not count: ${others.join(', ')}.`,
          ],
  };
}

function folded(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

function namesOf(records: readonly ReportRecord[]): string[] {
  return distinct(
    records.map(
      ({ course, courseId }) => course ?? courseId ?? 'no course named',
    ),
  );
}
