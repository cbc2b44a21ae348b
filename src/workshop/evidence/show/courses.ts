import { countWords } from '../../../words/workshop/evidence/results.ts';
import { element } from '../../form/parts.ts';
import type { ReportOnPage } from '../messages.ts';
import type { ChosenCourses } from '../questions/coursesForm.ts';

/**
 * A choice of the courses that count, where the files have several.
 * @param onChoose hears which are ticked, and which are not.
 */
export function coursesShown(
  courses: ReportOnPage['courses'],
  onChoose: (chosen: ChosenCourses) => void,
): Node[] {
  if (courses.length < 2) return [];
  const ticks = courses.map(({ name, records, counts }, place) => {
    const box = element('input');
    box.type = 'checkbox';
    box.id = `course-${place}`;
    box.checked = counts;
    const label = element('label', countWords.course(name, records));
    label.htmlFor = box.id;
    const line = element('div', box, label);
    line.className = 'tick';
    return { name, box, line };
  });
  const again = element('button', countWords.count);
  again.type = 'submit';
  again.className = 'button quiet';
  const form = element(
    'form',
    element(
      'fieldset',
      element('legend', countWords.several),
      ...ticks.map(({ line }) => line),
    ),
    again,
  );
  form.className = 'workshop';
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const namesOf = (isTicked: boolean) =>
      ticks
        .filter(({ box }) => box.checked === isTicked)
        .map(({ name }) => name);
    const chosen = namesOf(true);
    if (chosen.length === 0) ticks[0]?.box.focus();
    else onChoose({ courses: chosen, others: namesOf(false) });
  });
  return [form];
}
