/** Keeps the colour picker and the field beside it in step; the field is what counts. */
export function joinAccent(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('[name="accent"]');
  const picker = form.querySelector<HTMLInputElement>('[data-part="colour"]');
  if (!field || !picker) return;
  picker.addEventListener('input', () => {
    field.value = picker.value;
  });
  const show = () => {
    const text = field.value.trim();
    // A picker takes six digits only, and becomes black for anything else.
    if (/^#[0-9a-f]{6}$/i.test(text)) picker.value = text;
  };
  field.addEventListener('input', show);
  // A reload of the page may bring the field's text back.
  show();
}
