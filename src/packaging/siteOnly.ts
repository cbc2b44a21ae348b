import {
  attribute,
  elementsOf,
  removeAttribute,
  removeElement,
  unwrapElement,
} from './html.ts';
import type { HtmlDocument } from './html.ts';

/** Marks what only makes sense on the website: alone it drops the element, with the value `text` it leaves the words. */
export const SITE_ONLY = 'data-site-only';

/** Takes out of the document what belongs to the website only, such as links to its other pages. */
export function dropSiteOnly(document: HtmlDocument): void {
  for (const element of elementsOf(document)) {
    const value = attribute(element, SITE_ONLY);
    if (value === null) continue;
    if (value === 'text') {
      removeAttribute(element, SITE_ONLY);
      unwrapElement(element);
    } else {
      removeElement(element);
    }
  }
}
