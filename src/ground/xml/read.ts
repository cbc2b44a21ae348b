import { parseXml, type XmlDocument, type XmlElement } from '@rgrove/parse-xml';

import * as own from '../../words/workshop/ground/xml.ts';
import { beyondCount, beyondShape, XML_BOUNDS } from './bounds.ts';
import { xmlEncoding } from './encoding.ts';
import { xmlChildren } from './tree.ts';

/** The root element, or why there is none; `tooMuch` when it was not even parsed, or goes beyond the bounds. */
export type ReadXml =
  { root: XmlElement } | { fault: string; tooMuch?: string };

/** In which it is said why XML cannot be read. */
type XmlWords = Pick<typeof own, 'tooMuchXml' | 'xmlFaults'>;

/**
 * The root element, or the parser's words about what is not well-formed. External
 * entities are never read. A file that others made goes through {@link readXmlFile}.
 */
export function readXml(text: string, words: XmlWords = own): ReadXml {
  let document: XmlDocument;
  try {
    document = parseXml(text);
  } catch (error) {
    // The parser descends, and has no more stack.
    if (error instanceof RangeError)
      return tooMuch(words.tooMuchXml.nestedTooDeep, words);
    const [said = ''] = error instanceof Error ? error.message.split('\n') : [];
    return { fault: said.slice(0, LONGEST_FAULT) };
  }
  return document.root
    ? { root: document.root }
    : { fault: words.xmlFaults.noRoot };
}

/** The parser names elements, and a name can be as long as its file. */
const LONGEST_FAULT = 200;

/**
 * {@link readXml} of a file, whatever its encoding. One that holds more than the bounds
 * is refused in words, before it is parsed where counting tells.
 */
export function readXmlFile(bytes: Uint8Array, words: XmlWords = own): ReadXml {
  if (bytes.length > XML_BOUNDS.bytes)
    return tooMuch(words.tooMuchXml.bytes(XML_BOUNDS.bytes), words);
  const encoding = xmlEncoding(bytes);
  if (encoding === null) return { fault: words.xmlFaults.encoding };
  const text = new TextDecoder(encoding).decode(bytes);
  const many = beyondCount(text, XML_BOUNDS, words.tooMuchXml);
  if (many !== null) return tooMuch(many, words);
  const read = readXml(text, words);
  if ('fault' in read) return read;
  const odd = beyondShape(read.root, XML_BOUNDS, xmlChildren, words.tooMuchXml);
  return odd === null ? read : tooMuch(odd, words);
}

function tooMuch(what: string, { xmlFaults }: XmlWords): ReadXml {
  return { fault: xmlFaults.tooMuch(what), tooMuch: what };
}
