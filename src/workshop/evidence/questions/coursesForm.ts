import { counted } from '../../../evidence/writing/tables/inWords.ts';
import {
  isOneCourse,
  type CourseChoice,
} from '../../../evidence/collect/courseTally.ts';
import { element } from '../../form/parts.ts';
import { choice, labelled } from './question.ts';

/** What somebody has said of the titles in the files. */
export interface ChosenCourses {
  /** They count. */
  courses: string[];
  /** They are another course. */
  others: string[];
}

/**
 * Asks of each title in the files whether it is the course.
 * @param onAnswer hears which titles are.
 */
export function coursesForm(
  courses: readonly CourseChoice[],
  onAnswer: (chosen: ChosenCourses) => void,
): HTMLFormElement {
  // Others were answered before these turned up.
  const isNew = courses.some(({ said }) => said !== null);
  // Of two courses that a release names, somebody says which the report is about.
  const isOne = isOneCourse(courses);
  const selects = courses.map(({ name, released, said }) => {
    const select = choice(
      [
        ['', 'choose'],
        ['course', 'This course'],
        ['other', 'Another course'],
      ],
      // Once somebody has said what counts, a title of the release may not.
      said ?? (released !== null && isOne && !isNew ? 'course' : undefined),
    );
    select.required = true;
    return { name, select };
  });
  const fault = element('p');
  fault.className = 'field__fault';
  fault.setAttribute('role', 'alert');
  const form = element(
    'form',
    element(
      'fieldset',
      element('legend', 'Which of these titles are the course?'),
      element(
        'p',
        isOne
          ? 'An LMS may call the course otherwise than the course calls itself. Records of another course are in no figure.'
          : 'The files hold records of several courses, and a report is about one. Choose it; records of another course are in no figure. Make a report for each.',
      ),
      ...courses.flatMap(({ name, entries }, place) => {
        const select = selects[place]?.select;
        const hint = counted(entries, 'entry', 'entries');
        return select ? [labelled(`course-${place}`, name, hint, select)] : [];
      }),
    ),
    fault,
    element('button', 'Go on'),
  );
  form.className = 'workshop records__questions';
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const namesOf = (value: string) =>
      selects
        .filter(({ select }) => select.value === value)
        .map(({ name }) => name);
    const chosen = namesOf('course');
    if (chosen.length > 0) {
      onAnswer({ courses: chosen, others: namesOf('other') });
      return;
    }
    fault.textContent =
      'None of them is the course, so there is nothing to report. Choose one, or give other files.';
    selects[0]?.select.focus();
  });
  return form;
}
