import { partsOf } from '../form/parts.ts';

/** Shows what there is to choose for the course that is chosen, and its title in the previews; what is hidden chooses nothing. */
export function joinCourse(page: Document): void {
  const find = partsOf(page, 'src/pages/package.astro');
  const form = find('form', HTMLFormElement);
  const show = () => {
    const course = new FormData(form).get('course');
    for (const part of form.querySelectorAll<HTMLElement>('[data-courses]')) {
      const courses = part.dataset.courses?.split(' ') ?? [];
      part.hidden = !courses.some((one) => one === course);
      for (const fields of part.querySelectorAll('fieldset'))
        fields.disabled = part.hidden;
    }
    const title = titleIn(form);
    if (title === null) return;
    for (const place of form.querySelectorAll('.look__title'))
      place.textContent = title;
  };
  form.addEventListener('change', show);
  // A reload of the page may bring the choice back.
  show();
}

/** The title beside the button that is pressed; null where there is one course alone. */
function titleIn(form: HTMLFormElement): string | null {
  const chosen = form.querySelector<HTMLInputElement>(
    '[name="course"][type="radio"]:checked',
  );
  return chosen?.labels?.[0]?.textContent.trim() ?? null;
}
