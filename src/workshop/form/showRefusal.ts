import { element, reveal } from './parts.ts';
import { faultInWords, type Fault, type Refusal } from './refusal.ts';

/** Says what to mend, everything at once, and beside each field. What was typed stays as it is. */
export function showRefusal(
  form: HTMLFormElement,
  part: HTMLElement,
  { what, faults }: Refusal,
  ...after: Node[]
): void {
  const list = element('ul');
  for (const fault of faults) {
    const field = fault.field === null ? null : fieldOf(form, fault.field);
    if (field) showBeside(field, fault);
    const control = field?.querySelector<HTMLInputElement>('input, select');
    list.append(element('li', ...saidOf(fault, control ?? null)));
  }
  reveal(part, what, list, ...after);
}

/** Takes every message away again. */
export function clearRefusal(form: HTMLFormElement, part: HTMLElement): void {
  part.hidden = true;
  for (const message of form.querySelectorAll<HTMLElement>('[data-fault]')) {
    message.textContent = '';
    message.hidden = true;
  }
  for (const control of form.querySelectorAll('[aria-invalid]'))
    control.removeAttribute('aria-invalid');
}

function saidOf(
  fault: Fault,
  control: HTMLInputElement | null,
): (string | Node)[] {
  const { about, message, fix } = fault;
  if (control) return [linkTo(control, faultInWords(fault))];
  if (about === null) return [`${message} ${fix}`];
  return [element('strong', about), ` ${message} ${fix}`];
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
