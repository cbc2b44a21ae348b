import type { ParsedCourse } from '../parsedCourse.ts';
import { solve } from './solve.ts';
import type { Solved } from './solve.ts';

const solved = new WeakMap<ParsedCourse, Solved>();

/** What the solver gets of a course's items, played once for each parsed course. */
export function solvedBank(course: ParsedCourse): Solved {
  const known = solved.get(course);
  if (known) return known;
  const made = solve(course.items.flatMap(({ data }) => data ?? []));
  solved.set(course, made);
  return made;
}
