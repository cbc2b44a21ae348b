import { HoldError } from '../errors.ts';
import type { CourseChoice } from '../evidence/collect/courseTally.ts';
import { quoted } from '../ground/quoted.ts';
import { counted } from '../evidence/writing/tables/inWords.ts';

/** So many titles are named; the command takes any. */
const NAMED = 30;

/** Nobody has said which titles in the files are the course. */
export function whichCourse(courses: readonly CourseChoice[]): HoldError {
  const lines = courses
    .slice(0, NAMED)
    .map(
      ({ name, entries, isReleased }) =>
        `${quoted(name)} (${counted(entries, 'entry', 'entries')}${isReleased ? ', as the course calls itself' : ''})`,
    );
  const [first = ''] = courses.map(({ name }) => name);
  // What a shell would take for something else is not given as an example.
  const example = /^[\p{L}\p{N} :,.-]+$/u.test(first) ? first : 'TITLE';
  const more = courses.length - lines.length;
  return new HoldError(
    'It is not said which of the titles in the files are the course.',
    `They name: ${lines.join('; ')}${more > 0 ? `; and ${more} more` : ''}. Records of other courses are in no figure.`,
    `Add --course with each title that is the course, such as --course "${example}"; it may be given again.`,
  );
}
