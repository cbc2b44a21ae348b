import { HoldError } from '../errors.ts';

/** The parts of the builder's page that the script fills. */
export interface Parts {
  form: HTMLFormElement;
  /** What is being done, for eyes and screen readers. */
  progress: HTMLElement;
  cancel: HTMLButtonElement;
  /** What has to be mended. */
  refusal: HTMLElement;
  /** Which pages change. */
  pages: HTMLElement;
  /** The package. */
  made: HTMLElement;
}

/** Finds the parts; throws a HoldError where the page has another form. */
export function partsOf(page: Document): Parts {
  const find = <T extends Element>(name: string, type: new () => T): T => {
    const found = page.querySelector(`[data-builder="${name}"]`);
    if (found instanceof type) return found;
    throw new HoldError(
      `The page has no part for ${name}.`,
      'The script and the page of the package builder belong together.',
      `Give an element of src/pages/package.astro data-builder="${name}".`,
    );
  };
  return {
    form: find('form', HTMLFormElement),
    progress: find('progress', HTMLElement),
    cancel: find('cancel', HTMLButtonElement),
    refusal: find('refusal', HTMLElement),
    pages: find('pages', HTMLElement),
    made: find('made', HTMLElement),
  };
}

/** A new element with its text or children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...inside: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...inside);
  return made;
}

/** Shows a part with a heading that takes focus, so that a screen reader reads on from there. */
export function reveal(
  part: HTMLElement,
  title: string,
  ...inside: Node[]
): void {
  const heading = element('h2', title);
  heading.tabIndex = -1;
  part.replaceChildren(heading, ...inside);
  part.hidden = false;
  heading.focus();
}
