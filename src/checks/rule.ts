import type { Finding } from './finding.ts';
import type { ParsedCourse } from './parsedCourse.ts';

/**
 * One promise about a course. A rule skips what it cannot read (`data` is null,
 * `isRead` is false): the schema and file rules have reported that already.
 */
export type CourseRule = (course: ParsedCourse) => Finding[];

/** One promise about all courses together. */
export type ContentRule = (courses: readonly ParsedCourse[]) => Finding[];

/** The values that stand in the list a second time or more, with their position. */
export function repeated<T>(list: readonly T[]): { value: T; index: number }[] {
  return list
    .map((value, index) => ({ value, index }))
    .filter(({ value, index }) => list.indexOf(value) < index);
}
