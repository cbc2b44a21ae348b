import { holdError } from '../../errors.ts';
import { noPart } from '../../words/workshop/parts.ts';

/** Finds one part of a page by its name. */
export type FindPart = <T extends Element>(
  name: string,
  type: abstract new () => T,
) => T;

/**
 * Finds the parts of a page, which carry their names in `data-part`.
 * @param source the file of the page, for whoever mends it.
 * @throws HoldError where the page has no such part.
 */
export function partsOf(page: Document, source: string): FindPart {
  return (name, type) => {
    const found = page.querySelector(`[data-part="${name}"]`);
    if (found instanceof type) return found;
    throw holdError(noPart(name, source));
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
