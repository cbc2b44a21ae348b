import {
  attribute,
  elementsNamed,
  removeElement,
  type HtmlDocument,
  type HtmlElement,
} from './html.ts';
import { dropSiteOnly } from './siteOnly.ts';

/** Marks a link of the course to a page that its package takes along as a paper. */
const TAKE_ALONG = 'data-take-along';

/** True for a link to a paper: a page to read and print in a window of its own. */
export function leadsToPaper(element: HtmlElement): boolean {
  return element.tagName === 'a' && attribute(element, TAKE_ALONG) !== null;
}

/**
 * Makes a paper of a page of the website: without its way around the site, and
 * without scripts, so that it holds no session with an LMS and may be left and closed.
 */
export function toPaper(document: HtmlDocument): void {
  dropSiteOnly(document);
  for (const script of elementsNamed(document, 'script')) removeElement(script);
}
