import { defaultTreeAdapter, html, parse, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlDocument = DefaultTreeAdapterTypes.Document;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

// Without scripting, the inside of <noscript> is elements, and its URLs are rewritten too.
const READING = { scriptingEnabled: false };

/** Parses a whole document as a browser does. */
export function parseHtml(text: string): HtmlDocument {
  return parse(text, READING);
}

/** The document as text. */
export function printHtml(document: HtmlDocument): string {
  return serialize(document, READING);
}

/** All elements in document order, templates' contents included; safe against removal while walking. */
export function elementsOf(root: Node): HtmlElement[] {
  const found: HtmlElement[] = [];
  const visit = (node: Node): void => {
    if (defaultTreeAdapter.isElementNode(node)) found.push(node);
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(root);
  return found;
}

/** The elements of one tag name, in document order. */
export function elementsNamed(root: Node, tagName: string): HtmlElement[] {
  return elementsOf(root).filter((element) => element.tagName === tagName);
}

/** The first element with the id, or null. */
export function elementById(root: Node, id: string): HtmlElement | null {
  return (
    elementsOf(root).find((element) => attribute(element, 'id') === id) ?? null
  );
}

/** An attribute's value ('' when it stands without one), or null when it is absent. */
export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** Sets an attribute in place, or appends it. */
export function setAttribute(
  element: HtmlElement,
  name: string,
  value: string,
): void {
  const existing = element.attrs.find((attr) => attr.name === name);
  if (existing) existing.value = value;
  else element.attrs.push({ name, value });
}

/** Removes an attribute, if it is there. */
export function removeAttribute(element: HtmlElement, name: string): void {
  element.attrs = element.attrs.filter((attr) => attr.name !== name);
}

/** The text directly inside an element: for script and style that is all there is. */
export function ownText(element: HtmlElement): string {
  return element.childNodes
    .map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : ''))
    .join('');
}

/** Replaces everything inside an element by text. */
export function setText(element: HtmlElement, text: string): void {
  element.childNodes = [];
  if (text !== '') defaultTreeAdapter.insertText(element, text);
}

/** A new element, not yet in the document. */
export function createElement(
  tagName: string,
  attributes: Record<string, string>,
  text = '',
): HtmlElement {
  const attrs = Object.entries(attributes).map(([name, value]) => ({
    name,
    value,
  }));
  const element = defaultTreeAdapter.createElement(
    tagName,
    html.NS.HTML,
    attrs,
  );
  setText(element, text);
  return element;
}

/** The section that an element stands in; itself where it stands in none. */
export function sectionOf(element: HtmlElement): HtmlElement {
  let { parentNode: node } = element;
  while (node && defaultTreeAdapter.isElementNode(node)) {
    if (node.tagName === 'section') return node;
    node = node.parentNode;
  }
  return element;
}

/** Takes an element out of the document, with all it holds. */
export function removeElement(element: HtmlElement): void {
  defaultTreeAdapter.detachNode(element);
}

/** Takes an element out of the document and leaves its contents in its place. */
export function unwrapElement(element: HtmlElement): void {
  const parent = element.parentNode;
  if (!parent) return;
  for (const child of [...element.childNodes]) {
    defaultTreeAdapter.detachNode(child);
    defaultTreeAdapter.insertBefore(parent, child, element);
  }
  defaultTreeAdapter.detachNode(element);
}

/** Puts `fresh` where `old` was. */
export function replaceElement(old: HtmlElement, fresh: HtmlElement): void {
  insertBefore(old, fresh);
  defaultTreeAdapter.detachNode(old);
}

/** Puts `fresh` first inside `parent`, or directly behind `after`. */
export function insertFirst(
  parent: HtmlElement,
  fresh: HtmlElement,
  after?: HtmlElement,
): void {
  const index = after ? parent.childNodes.indexOf(after) + 1 : 0;
  const next = parent.childNodes[index];
  if (next) defaultTreeAdapter.insertBefore(parent, fresh, next);
  else defaultTreeAdapter.appendChild(parent, fresh);
}

/** Puts `fresh` directly before `next`. */
export function insertBefore(next: HtmlElement, fresh: HtmlElement): void {
  const parent = next.parentNode;
  if (parent) defaultTreeAdapter.insertBefore(parent, fresh, next);
}

/** Puts `fresh` last inside `parent`. */
export function insertLast(parent: HtmlElement, fresh: HtmlElement): void {
  defaultTreeAdapter.appendChild(parent, fresh);
}
