import type { SourceFile } from './finding.ts';
import { jobAidFiles } from './jobAidFile.ts';
import { stepsOf } from './lessonFile.ts';
import { twinAt } from './locales/twins.ts';
import { isText } from './parsedCourse.ts';
import type { ParsedCourse } from './parsedCourse.ts';

/** How much was checked. */
export interface Counts {
  courses: number;
  steps: number;
  items: number;
  cases: number;
  points: number;
  sources: number;
  jobAids: number;
  /** Files in other languages. */
  translations: number;
}

/** Counts what stands in the courses, and beside them. */
export function countsOf(
  courses: readonly ParsedCourse[],
  files: readonly SourceFile[],
  root: string,
): Counts {
  const sum = (count: (course: ParsedCourse) => number) =>
    courses.reduce((total, course) => total + count(course), 0);
  return {
    courses: courses.length,
    steps: sum((course) => stepsOf(course.lesson).length),
    items: sum((course) => course.items.length),
    cases: sum((course) => course.cases.length),
    points: sum((course) => course.facts.data?.length ?? 0),
    sources: Object.keys(courses[0]?.sources.data ?? {}).length,
    jobAids: jobAidFiles(files, root).length,
    translations: files.filter(({ path }) => isText(path) && twinAt(path, root))
      .length,
  };
}
