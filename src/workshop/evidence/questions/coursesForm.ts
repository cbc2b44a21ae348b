import {
  isOneCourse,
  type CourseChoice,
} from '../../../evidence/collect/courseTally.ts';
import {
  askWords,
  courseAsk,
  entries as inEntries,
} from '../../../words/workshop/evidence/questions.ts';
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
        ['', askWords.choose],
        ['course', courseAsk.course],
        ['other', courseAsk.other],
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
      element('legend', courseAsk.legend),
      element('p', isOne ? courseAsk.one : courseAsk.several),
      ...courses.flatMap(({ name, entries }, place) => {
        const select = selects[place]?.select;
        const hint = inEntries(entries);
        return select ? [labelled(`course-${place}`, name, hint, select)] : [];
      }),
    ),
    fault,
    element('button', askWords.goOn),
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
    fault.textContent = courseAsk.none;
    selects[0]?.select.focus();
  });
  return form;
}
