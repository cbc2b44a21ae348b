import { HoldError } from '../errors.ts';
import type { CallCase } from '../schema/case.ts';

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
  throw new HoldError(
    `There is no course ${course} with a practice desk.`,
    `These have one: ${coursesOf(calls).join(', ')}.`,
    'Name one of them with --course.',
  );
}

/** The calls that the command names. @throws HoldError where that is none, or not one course’s */
export function callsFor(
  calls: readonly CourseCall[],
  id: string | undefined,
  variant: string | undefined,
  usage: string,
): CourseCall[] {
  if (id === undefined) {
    throw new HoldError(
      'No case was named.',
      'Cards are made of one case, or of --all.',
      usage,
    );
  }
  const ofCase = calls.filter(({ call }) => call.id === id.toUpperCase());
  if (ofCase.length === 0) {
    const known = [...new Set(calls.map(({ call }) => call.id))].sort();
    throw new HoldError(
      `There is no case ${id}.`,
      `The course has these: ${known.join(', ')}.`,
      'Name one of them, or --all.',
    );
  }
  const courses = coursesOf(ofCase);
  if (courses.length > 1) {
    throw new HoldError(
      `${id.toUpperCase()} is a case of ${courses.length} courses.`,
      `They are ${courses.join(' and ')}.`,
      'Say which with --course.',
    );
  }
  const wanted = (variant ?? 'A').toUpperCase();
  const found = ofCase.filter(({ call }) => call.variant === wanted);
  if (found.length > 0) return found;
  const variants = ofCase.map(({ call }) => call.variant).join(', ');
  throw new HoldError(
    `${id.toUpperCase()} has no variant ${variant ?? ''}.`,
    `It has these: ${variants}.`,
    'Name one of them with --variant.',
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
