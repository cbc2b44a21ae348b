import {
  chosenWords,
  fileSize,
} from '../../words/workshop/evidence/results.ts';
import { element } from '../form/parts.ts';

/** A field that keeps the files chosen before when more are chosen, and lists them. */
export interface ChosenFiles {
  /** Of several fields the one that takes several takes all; one that takes one takes the last. */
  add: (more: readonly File[]) => void;
  /** Takes some out of the field, for another. */
  take: (isWanted: (file: File) => boolean) => File[];
  /** Takes all away again. */
  clear: () => void;
}

/** @param list stands below the field; it is filled with a line for each file. */
export function keepFiles(
  input: HTMLInputElement,
  list: HTMLElement,
): ChosenFiles {
  let files: File[] = [];
  const set = (next: File[]): void => {
    files = next;
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    input.files = transfer.files;
    list.replaceChildren(...files.map(line));
    list.hidden = files.length === 0;
  };
  const line = (file: File): HTMLElement => {
    const remove = element('button', chosenWords.remove);
    remove.type = 'button';
    remove.className = 'button quiet';
    remove.setAttribute('aria-label', chosenWords.removeFile(file.name));
    remove.addEventListener('click', () => {
      const place = files.indexOf(file);
      set(files.filter((one) => one !== file));
      const next = list.querySelectorAll('button')[Math.max(0, place - 1)];
      (next ?? input).focus();
      input.form?.dispatchEvent(new Event('change'));
    });
    return element(
      'li',
      element('span', file.name, element('small', ` ${fileSize(file.size)}`)),
      remove,
    );
  };
  const add = (more: readonly File[]): void => {
    const kept = input.multiple ? [...files, ...more] : more.slice(-1);
    set([...new Map(kept.map((file) => [keyOf(file), file])).values()]);
  };
  input.addEventListener('change', () => add([...(input.files ?? [])]));
  return {
    add,
    take(isWanted) {
      const taken = files.filter(isWanted);
      set(files.filter((file) => !isWanted(file)));
      return taken;
    },
    clear: () => set([]),
  };
}

/** Files that are dropped anywhere on the page, and not onto a field, go to this one; nothing is opened in its place. */
export function takeDropped(page: Document, { add }: ChosenFiles): void {
  page.addEventListener('dragover', (event) => {
    if (!isFileField(event.target)) event.preventDefault();
  });
  page.addEventListener('drop', (event) => {
    if (isFileField(event.target)) return;
    event.preventDefault();
    const dropped = [...(event.dataTransfer?.files ?? [])];
    if (dropped.length === 0) return;
    add(dropped);
    page.forms.item(0)?.dispatchEvent(new Event('change'));
  });
}

function isFileField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'file';
}

function keyOf({ name, size, lastModified }: File): string {
  return `${name} ${size} ${lastModified}`;
}
