import { holdError, type HoldError } from '../errors.ts';
import type { CourseChoice } from '../evidence/collect/courseTally.ts';
import type { SaidOfCourses } from '../evidence/vocabulary/saidOfCourses.ts';
import { visible } from '../ground/quoted.ts';
import { titlesOpen } from '../words/workshop/cli/evidence/said.ts';
import { inQuotes } from '../words/workshop/evidence/reading/quoting.ts';

/** So many titles are named; the command takes any. */
const NAMED = 30;

/**
 * Nobody has said which titles in the files are the course, or not of all of them.
 * @param hasRelease whether any release says what its course is called.
 */
export function whichCourse(
  all: readonly CourseChoice[],
  { courses: chosen }: SaidOfCourses,
  hasRelease: boolean,
): HoldError {
  const unsaid = all.filter(({ said }) => said === null);
  const courses = unsaid.length > 0 ? unsaid : all;
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
  if (chosen !== null)
    return holdError(
      titlesOpen.notAll(titles, chosen.map(quoted).join(', '), example),
    );
  if (unsaid.length === 0)
    return holdError(titlesOpen.allOthers(titles, example));
  return holdError(
    hasRelease
      ? titlesOpen.none(titles, example)
      : titlesOpen.noRelease(titles, example),
  );
}

const quoted = (name: string): string => inQuotes(visible(name));
