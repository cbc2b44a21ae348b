import { HoldError } from '../errors.ts';
import type {
  CourseChoice,
  SaidOfCourses,
} from '../evidence/collect/courseTally.ts';
import { quoted } from '../ground/quoted.ts';
import { counted } from '../words/workshop/evidence/writing/figures.ts';

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
    .map(
      ({ name, entries, released }) =>
        `${quoted(name)} (${counted(entries, 'entry', 'entries')}${released !== null ? ', as the course calls itself' : ''})`,
    );
  const [first = ''] = courses.map(({ name }) => name);
  // What a shell would take for something else is not given as an example.
  const example = /^[\p{L}\p{N} :,.-]+$/u.test(first) ? first : 'TITLE';
  const more = courses.length - lines.length;
  if (chosen !== null)
    return new HoldError(
      'The files name titles of which it is not said whether they are the course.',
      `They are: ${lines.join('; ')}${more > 0 ? `; and ${more} more` : ''}. As the course counts: ${chosen.map(quoted).join(', ')}.`,
      `Add --course or --other-course with each of them, such as --other-course "${example}"; or --other-courses where all of them are other courses.`,
    );
  return new HoldError(
    'It is not said which of the titles in the files are the course.',
    `They name: ${lines.join('; ')}${more > 0 ? `; and ${more} more` : ''}. Records of other courses are in no figure.`,
    `Add --course with each title that is the course, such as --course "${example}"; it may be given again. Add --other-course in the same way for each that is another course, or --other-courses for all others.`,
  );
}
