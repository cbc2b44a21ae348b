import type { Fault, Refusal } from './messages.ts';
import { element, reveal, type Parts } from './parts.ts';

/** Says what to mend, above the buttons and beside each field. What was typed stays as it is. */
export function showRefusal(
  { form, refusal: part }: Parts,
  { what, faults }: Refusal,
): void {
  const list = element('ul');
  for (const fault of faults) {
    const said = `${fault.message} ${fault.fix}`;
    const field = fault.field === null ? null : fieldOf(form, fault.field);
    if (field) showBeside(field, fault);
    const control = field?.querySelector<HTMLInputElement>('input, select');
    list.append(element('li', control ? linkTo(control, said) : said));
  }
  reveal(part, what, list);
}

/** Takes every message away again. */
export function clearRefusal({ form, refusal }: Parts): void {
  refusal.hidden = true;
  for (const message of form.querySelectorAll<HTMLElement>('[data-fault]')) {
    message.textContent = '';
    message.hidden = true;
  }
  for (const control of form.querySelectorAll('[aria-invalid]'))
    control.removeAttribute('aria-invalid');
}

function fieldOf(form: HTMLFormElement, name: string): Element | null {
  return form.querySelector(`[data-field="${CSS.escape(name)}"]`);
}

function showBeside(field: Element, { message, fix }: Fault): void {
  const place = field.querySelector<HTMLElement>('[data-fault]');
  if (!place) return;
  const before = place.textContent;
  place.textContent = `${before} ${message} ${fix}`.trim();
  place.hidden = false;
  for (const control of field.querySelectorAll('input, select'))
    control.setAttribute('aria-invalid', 'true');
}

/** A link that goes to the field, even where its section is folded. */
function linkTo(control: HTMLInputElement, words: string): HTMLElement {
  const link = element('a', words);
  link.href = `#${control.id}`;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    control.closest('details')?.setAttribute('open', '');
    control.focus();
  });
  return link;
}
