import { clearFaults, fieldOf, showFault } from './fieldFault.ts';
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
    if (field) showFault(field, `${fault.message} ${fault.fix}`);
    const control = field?.querySelector<HTMLInputElement>('input, select');
    list.append(element('li', ...saidOf(fault, control ?? null)));
  }
  reveal(part, what, list, ...after);
}

/** Takes every message away again. */
export function clearRefusal(form: HTMLFormElement, part: HTMLElement): void {
  part.hidden = true;
  clearFaults(form);
}

function saidOf(
  fault: Fault,
  control: HTMLInputElement | null,
): (string | Node)[] {
  const { about, message, fix } = fault;
  if (control)
    return [linkTo(control, `${labelOf(control)}${faultInWords(fault)}`)];
  if (about === null) return [`${message} ${fix}`];
  return [element('strong', about), ` ${message} ${fix}`];
}

/** The field as the page calls it, so that the list of faults names it. */
function labelOf(control: HTMLInputElement): string {
  const field = control.closest('[data-field]');
  const label = field?.querySelector('legend, .field__label, label');
  const words = label?.textContent.trim() ?? '';
  return words === '' ? '' : `${words}: `;
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
