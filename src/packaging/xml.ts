import { parseXml, XmlElement, type XmlDocument } from '@rgrove/parse-xml';
import { sizeInWords } from '../ground/sizes.ts';
import { beyondCount, beyondShape, MANIFEST_BOUNDS } from './xmlBounds.ts';

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

/** The root element, or why there is none; `tooMuch` when it was not even parsed, or goes beyond the bounds. */
export type ReadXml =
  { root: XmlElement } | { fault: string; tooMuch?: string };

/**
 * The root element, or the parser's words about what is not well-formed. External
 * entities are never read. A manifest goes through {@link readManifestXml}.
 */
export function readXml(text: string): ReadXml {
  let document: XmlDocument;
  try {
    document = parseXml(text);
  } catch (error) {
    // The parser descends, and has no more stack.
    if (error instanceof RangeError) return tooMuch('elements nested too deep');
    const [said = ''] = error instanceof Error ? error.message.split('\n') : [];
    return { fault: said.slice(0, LONGEST_FAULT) };
  }
  return document.root
    ? { root: document.root }
    : { fault: 'it has no root element' };
}

/** The parser names elements, and a name can be as long as its file. */
const LONGEST_FAULT = 200;

/**
 * {@link readXml} of a manifest, whatever its encoding. One that holds more than any
 * course needs is refused in words, before it is parsed where counting tells.
 */
export function readManifestXml(bytes: Uint8Array): ReadXml {
  if (bytes.length > MANIFEST_BOUNDS.bytes)
    return tooMuch(`more than ${sizeInWords(MANIFEST_BOUNDS.bytes)}`);
  const text = decodeXml(bytes);
  if (text === null) return { fault: 'its encoding is not known' };
  const many = beyondCount(text, MANIFEST_BOUNDS);
  if (many !== null) return tooMuch(many);
  const read = readXml(text);
  if ('fault' in read) return read;
  const odd = beyondShape(read.root, MANIFEST_BOUNDS, xmlChildren);
  return odd === null ? read : tooMuch(odd);
}

function tooMuch(what: string): ReadXml {
  return { fault: `it holds ${what}; no course needs that`, tooMuch: what };
}

/** By its byte order mark, else by what it declares, else UTF-8; null for an encoding that nobody knows. */
function decodeXml(xml: Uint8Array): string | null {
  const [first, second] = xml;
  if (first === 0xff && second === 0xfe)
    return new TextDecoder('utf-16le').decode(xml);
  const start = new TextDecoder('latin1').decode(xml.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(start)?.[1];
  try {
    return new TextDecoder(declared ?? 'utf-8').decode(xml);
  } catch {
    return null;
  }
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
