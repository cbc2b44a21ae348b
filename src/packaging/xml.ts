import { parseXml, XmlElement, type XmlDocument } from '@rgrove/parse-xml';

/** The text without the characters that XML cannot hold in any form: most control characters, half surrogates. */
export function xmlCharacters(text: string): string {
  return text.replace(
    /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,
    '',
  );
}

/** Text or an attribute's value for XML; characters that XML cannot hold are dropped. */
export function escapeXml(text: string): string {
  return xmlCharacters(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The root element, or the parser's words about what is not well-formed. External entities are never read. */
export function readXml(
  text: string,
): { root: XmlElement } | { fault: string } {
  let document: XmlDocument;
  try {
    document = parseXml(text);
  } catch (error) {
    return {
      fault:
        (error instanceof Error ? error.message : 'unknown fault').split(
          '\n',
        )[0] ?? '',
    };
  }
  return document.root
    ? { root: document.root }
    : { fault: 'it has no root element' };
}

/** The element and all elements inside it, in document order. */
export function xmlElements(root: XmlElement): XmlElement[] {
  return [root, ...xmlChildren(root).flatMap(xmlElements)];
}

/** Direct children that are elements, all or those of one local name. */
export function xmlChildren(
  parent: XmlElement,
  localName?: string,
): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement =>
      child instanceof XmlElement &&
      (localName === undefined || localNameOf(child.name) === localName),
  );
}

/** A name without its prefix. */
export function localNameOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
