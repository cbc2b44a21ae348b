import { holdError, type HoldError } from '../errors.ts';
import type {
  CourseChoice,
  SaidOfCourses,
} from '../evidence/collect/courseTally.ts';
import { visible } from '../ground/quoted.ts';
import { titlesOpen } from '../words/workshop/cli/evidence/said.ts';
import { inQuotes } from '../words/workshop/evidence/reading/quoting.ts';

/** So many titles are named; the command takes any. */
const NAMED = 30;

/** Nobody has said which titles in the files are the course, or not of all of them. */
export function whichCourse(
  all: readonly CourseChoice[],
  { courses: chosen }: SaidOfCourses,
): HoldError {
  const courses = all.filter(({ said }) => said === null);
  const lines = courses
    .slice(0, NAMED)
    .map(({ name, entries, released }) =>
      titlesOpen.title(quoted(name), entries, released !== null),
    );
  const [first = ''] = courses.map(({ name }) => name);
  // What a shell would take for something else is not given as an example.
  const example = /^[\p{L}\p{N} :,.-]+$/u.test(first)
    ? first
    : titlesOpen.anyTitle;
  const titles = titlesOpen.list(lines, courses.length - lines.length);
  return holdError(
    chosen === null
      ? titlesOpen.none(titles, example)
      : titlesOpen.notAll(titles, chosen.map(quoted).join(', '), example),
  );
}

const quoted = (name: string): string => inQuotes(visible(name));
