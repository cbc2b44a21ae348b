import { signs } from '../../../words/simulation/signs.ts';

/** Puts what the signs of a call mean into the course's help, once; its own page does without, for it comes at the first launch. */
export function explainSigns(help: Element): void {
  if (help.querySelector('ul')) return;
  const list = document.createElement('ul');
  list.hidden = true;
  for (const sign of signs)
    list.appendChild(document.createElement('li')).textContent = sign;
  help.querySelector('ol')?.after(list);
}
