import type { Finding } from '../finding.ts';
import type { ParsedCourse } from '../parsedCourse.ts';
import type { CourseRule } from '../rule.ts';

const RULE = 'point-coverage';

/** facts.yaml holds every learning point that course.yaml declares, and no others. */
export const pointCoverage: CourseRule = (course) => [
  ...missingPoints(course),
  ...undeclaredPoints(course),
];

function missingPoints({ course, facts }: ParsedCourse): Finding[] {
  if (!course.data || !facts.data) return [];
  const present = new Set(facts.data.map((fact) => fact.id));
  return Object.entries(course.data.points).flatMap(([letter, count]) => {
    const missing = Array.from(
      { length: count },
      (_, index) => index + 1,
    ).filter((number) => !present.has(pointOf(letter, number)));
    const first = missing[0];
    if (first === undefined) return [];
    return {
      rule: RULE,
      path: course.path,
      ...course.at(['points', letter]),
      message: `${rangesOf(letter, missing)} ${missing.length === 1 ? 'is' : 'are'} missing from ${facts.path}: expected every point from ${pointOf(letter, 1)} to ${pointOf(letter, count)}.`,
      fix: `Add each, e.g. - { id: ${pointOf(letter, first)}, point: …, taught: [{ step: … }] }`,
    };
  });
}

function undeclaredPoints({ course, facts }: ParsedCourse): Finding[] {
  const points = course.data?.points;
  if (!points || !facts.data) return [];
  return facts.data.flatMap(({ id }, index) => {
    const count = points[id.slice(0, 1)] ?? 0;
    if (Number(id.slice(1)) <= count) return [];
    const declared = Object.entries(points)
      .map(
        ([letter, last]) => `${pointOf(letter, 1)} to ${pointOf(letter, last)}`,
      )
      .join(', ');
    return {
      rule: RULE,
      path: facts.path,
      ...facts.at([index, 'id']),
      message: `the learning point ${id} is not declared: expected one of ${declared}.`,
      fix: `Correct the id, or raise the number under points (${course.path}:${course.at(['points']).line}).`,
    };
  });
}

/** Number 5 of letter F is F05. */
function pointOf(letter: string, number: number): string {
  return `${letter}${String(number).padStart(2, '0')}`;
}

/** 7, 8, 9, 12 of letter F read "F07 to F09, F12". */
function rangesOf(letter: string, numbers: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const number of numbers) {
    const range = ranges.at(-1);
    if (range?.[1] === number - 1) range[1] = number;
    else ranges.push([number, number]);
  }
  return ranges
    .map(([first, last]) =>
      first === last
        ? pointOf(letter, first)
        : `${pointOf(letter, first)} to ${pointOf(letter, last)}`,
    )
    .join(', ');
}
