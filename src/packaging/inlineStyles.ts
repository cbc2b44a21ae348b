import { html } from 'parse5';
import { decodeText } from '../ground/bytes.ts';
import {
  attribute,
  createElement,
  elementsOf,
  ownText,
  removeElement,
  replaceElement,
  setAttribute,
  type HtmlDocument,
  type HtmlElement,
} from './html.ts';
import { storeByContent } from './storeByContent.ts';

/**
 * Moves every `<style>` out of the document: into the style sheet right before
 * it where the cascade allows, which saves a request, else into a file of its own.
 */
export function moveInlineStyles(
  document: HtmlDocument,
  files: Map<string, Uint8Array>,
): void {
  let before: HtmlElement | null = null;
  for (const element of elementsOf(document)) {
    if (isStyleSheetLink(element)) before = element;
    if (element.tagName !== 'style' || element.namespaceURI !== html.NS.HTML) {
      continue;
    }
    const text = ownText(element);
    if (text.trim() === '' || (before && joins(before, element, text, files))) {
      removeElement(element);
    } else {
      before = linkTo(element, storeByContent(files, 'inline', 'css', text));
    }
  }
}

function isStyleSheetLink(element: HtmlElement): boolean {
  return (
    element.tagName === 'link' &&
    (attribute(element, 'rel') ?? '').toLowerCase() === 'stylesheet'
  );
}

function linkTo(style: HtmlElement, path: string): HtmlElement {
  const media = attribute(style, 'media');
  const link = createElement('link', {
    rel: 'stylesheet',
    href: `./${path}`,
    ...(media === null ? {} : { media }),
  });
  replaceElement(style, link);
  return link;
}

/** Appends the text to the link's style sheet, as a new file; false where that would change what applies. */
function joins(
  link: HtmlElement,
  style: HtmlElement,
  text: string,
  files: Map<string, Uint8Array>,
): boolean {
  const path = (attribute(link, 'href') ?? '').replace(/^\.\//, '');
  const sheet = files.get(path);
  const conditional = [link, style].some((each) =>
    ['media', 'disabled'].some((name) => attribute(each, name) !== null),
  );
  // @import and the like only count at a sheet's beginning, and url() by its folder.
  const bound = /@(?:import|charset|namespace|layer)\b|url\(/i.test(text);
  if (!sheet || conditional || bound || isNamedIn('.js', path, files))
    return false;
  const stem = path.replace(/(?:\.[A-Za-z0-9_-]+)?\.css$/, '');
  const joined = `${decodeText(sheet).trimEnd()}\n${text}`;
  // A paper may go by the sheet as it was.
  if (!isNamedIn('.html', path, files)) files.delete(path);
  setAttribute(link, 'href', `./${storeByContent(files, stem, 'css', joined)}`);
  return true;
}

/** Whether a file of a kind names the style sheet, which it would not find under its new name. */
function isNamedIn(
  ending: '.js' | '.html',
  path: string,
  files: ReadonlyMap<string, Uint8Array>,
): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return [...files].some(
    ([file, bytes]) =>
      file.endsWith(ending) && decodeText(bytes).includes(name),
  );
}
