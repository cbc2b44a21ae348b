import { suchAs } from '../../../words/workshop/evidence/questions.ts';
import { element } from '../../form/parts.ts';
import type { Ask } from '../../../evidence/vocabulary/asks.ts';
import type { FileAnswers } from '../../../evidence/vocabulary/answers.ts';
import type { FileFacts } from '../../../evidence/vocabulary/fileRead.ts';

/** One thing that a file leaves open, or several files alike, as the page asks it. */
export interface Question {
  nodes: Node[];
  /**
   * What has been answered for a file; native validation has let the form through.
   * @param said of the file so far.
   */
  read: (file: FileFacts, said: FileAnswers) => FileAnswers;
  /** What is wrong with the answer as a whole, with the field that takes the focus. */
  fault?: () => { words: string; field: HTMLElement } | null;
}

/** A label, a sentence and a field. @param id unique on the page. */
export function labelled(
  id: string,
  label: string,
  hint: string | null,
  field: HTMLInputElement | HTMLSelectElement,
): HTMLElement {
  field.id = id;
  const name = element('label', label);
  name.htmlFor = id;
  const parts: Node[] = [name];
  if (hint !== null) {
    const words = element('p', hint);
    words.className = 'field__hint';
    words.id = `${id}-hint`;
    field.setAttribute('aria-describedby', words.id);
    parts.push(words);
  }
  const box = element('div', ...parts, field);
  box.className = 'field';
  return box;
}

/** A choice among values. Where the first is empty, nothing is chosen unseen. */
export function choice(
  options: readonly (readonly [value: string, label: string])[],
  chosen: string | undefined,
): HTMLSelectElement {
  const select = element('select');
  for (const [value, label] of options) {
    const option = element('option', label);
    option.value = value;
    option.selected = value === chosen;
    select.append(option);
  }
  return select;
}

/** Some of what stands in the files, for the eye. */
export function samplesOf(ask: Extract<Ask, { samples: string[] }>): string {
  return suchAs([...new Set(ask.samples)].slice(0, 5));
}
