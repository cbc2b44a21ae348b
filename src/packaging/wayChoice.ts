import { attribute, elementsOf, removeElement } from './html.ts';
import type { HtmlDocument } from './html.ts';

/** Marks what asks for a way through the course, or leads there. */
const WAY_CHOICE = 'data-way-choice';

/** Takes the question for a way out of the document: whoever makes the package has answered it. */
export function dropWayChoice(document: HtmlDocument): void {
  for (const element of elementsOf(document))
    if (attribute(element, WAY_CHOICE) !== null) removeElement(element);
}
