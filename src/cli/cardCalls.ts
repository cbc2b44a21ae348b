import { holdError } from '../errors.ts';
import type { CallCase } from '../schema/case.ts';
import { callRefused } from '../words/workshop/cli/cards.ts';

/** A call, and the name of its course. */
export interface CourseCall {
  course: string;
  call: CallCase;
}

/** The calls of one course, or of all where none is named. */
export function inCourse(
  calls: readonly CourseCall[],
  course: string | undefined,
): readonly CourseCall[] {
  if (course === undefined) return calls;
  const found = calls.filter((each) => each.course === course);
  if (found.length > 0) return found;
  throw holdError(callRefused.noCourse(course, coursesOf(calls)));
}

/** The calls that the command names. @throws HoldError where that is none, or not one course’s */
export function callsFor(
  calls: readonly CourseCall[],
  id: string | undefined,
  variant: string | undefined,
  usage: string,
): CourseCall[] {
  if (id === undefined) {
    throw holdError({ ...callRefused.none, fix: usage });
  }
  const ofCase = calls.filter(({ call }) => call.id === id.toUpperCase());
  if (ofCase.length === 0) {
    const known = [...new Set(calls.map(({ call }) => call.id))].sort();
    throw holdError(callRefused.noCase(id, known));
  }
  const courses = coursesOf(ofCase);
  if (courses.length > 1) {
    throw holdError(callRefused.several(id.toUpperCase(), courses));
  }
  const wanted = (variant ?? 'A').toUpperCase();
  const found = ofCase.filter(({ call }) => call.variant === wanted);
  if (found.length > 0) return found;
  const variants = ofCase.map(({ call }) => call.variant);
  throw holdError(
    callRefused.noVariant(id.toUpperCase(), variant ?? '', variants),
  );
}

/** The name of a call’s file; its course goes before it where another has a case of that name. */
export function cardFile(
  { course, call }: CourseCall,
  calls: readonly CourseCall[],
): string {
  const name = `${call.id}-${call.variant}.html`;
  const isShared = calls.some(
    (other) => other.call.id === call.id && other.course !== course,
  );
  return isShared ? `${course}-${name}` : name;
}

function coursesOf(calls: readonly CourseCall[]): string[] {
  return [...new Set(calls.map(({ course }) => course))];
}
