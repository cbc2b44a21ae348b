/** The part of a form that holds a field with its hint and the place for what is wrong. */
export function fieldOf(
  form: HTMLFormElement,
  name: string,
): HTMLElement | null {
  return form.querySelector(`[data-field="${CSS.escape(name)}"]`);
}

/** Says beside a field what is wrong with it, behind what is said already. */
export function showFault(field: HTMLElement, words: string): void {
  const place = field.querySelector<HTMLElement>('[data-fault]');
  if (!place) return;
  place.textContent = `${place.textContent} ${words}`.trim();
  place.hidden = false;
  for (const control of field.querySelectorAll('input, select'))
    control.setAttribute('aria-invalid', 'true');
}

/** Takes away what was said beside the fields of a form, or of one part of it. */
export function clearFaults(part: HTMLElement): void {
  for (const place of part.querySelectorAll<HTMLElement>('[data-fault]')) {
    place.textContent = '';
    place.hidden = true;
  }
  for (const control of part.querySelectorAll('[aria-invalid]'))
    control.removeAttribute('aria-invalid');
}
