import { holdError } from '../errors.ts';
import { siteFaults } from '../words/workshop/packaging/builtSite.ts';
import {
  attribute,
  createElement,
  elementsNamed,
  elementsOf,
  ownText,
  removeAttribute,
  replaceElement,
  setAttribute,
  type HtmlDocument,
  type HtmlElement,
} from './html.ts';
import { isRunningScript } from './htmlUrls.ts';
import { readReference } from './paths.ts';

/** The page that a server shows at every address that leads nowhere. */
export const LOST_PAGE = '404.html';

/** What the page needs of the site when it is put together. */
export interface LostPageNeeds {
  /** The text of a file of the site; null where it has none. */
  textOf: (path: string) => string | null;
  /** `sha256-…` of a text, as a Content-Security-Policy has it. */
  hashOf: (text: string) => string;
}

/**
 * Makes the page for lost addresses stand at any depth, where no address that it
 * holds need lead anywhere: its styles stand in it, and its other scripts wait until its
 * inline one has found the site's folder (`src/pages/404.astro`).
 */
export function makeLostPage(
  document: HtmlDocument,
  { textOf, hashOf }: LostPageNeeds,
): void {
  const hashes: Hashes = { style: [], script: [] };
  for (const element of elementsOf(document)) {
    if (isStyleSheet(element)) {
      const css = sheetOf(element, textOf);
      replaceElement(element, createElement('style', {}, css));
      hashes.style.push(hashOf(css));
    }
    if (!isRunningScript(element)) continue;
    const src = attribute(element, 'src');
    if (src === null) hashes.script.push(hashOf(ownText(element)));
    else {
      removeAttribute(element, 'src');
      setAttribute(element, 'data-src', src);
    }
  }
  for (const meta of elementsNamed(document, 'meta')) {
    const kind = attribute(meta, 'http-equiv')?.toLowerCase();
    if (kind !== 'content-security-policy') continue;
    const policy = attribute(meta, 'content') ?? '';
    setAttribute(meta, 'content', allowing(policy, hashes));
  }
}

function isStyleSheet(element: HtmlElement): boolean {
  return (
    element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet'
  );
}

function sheetOf(link: HtmlElement, textOf: LostPageNeeds['textOf']): string {
  const href = attribute(link, 'href') ?? '';
  const reference = readReference(href, LOST_PAGE);
  const css = reference.kind === 'internal' ? textOf(reference.path) : null;
  if (css !== null && !css.includes('url(')) return css;
  throw holdError(siteFaults.lostStyles(LOST_PAGE, href, css !== null));
}

/** Of what stands in the page, by kind. */
type Hashes = Record<'style' | 'script', string[]>;

/** The policy with hashes for what stands in the page. */
function allowing(policy: string, hashes: Hashes): string {
  const more = (kind: 'style' | 'script', text: string) =>
    [text.trim(), ...hashes[kind].map((hash) => `'${hash}'`)].join(' ');
  return policy
    .split(';')
    .map((part) => {
      const kind = /^\s*(style|script)-src\s/.exec(part)?.[1];
      return kind === 'style' || kind === 'script' ? more(kind, part) : part;
    })
    .join(';');
}
