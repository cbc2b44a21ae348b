import type { XmlElement } from '@rgrove/parse-xml';

import { tooMuchXml } from '../../words/workshop/ground/xml.ts';

/** In which it is said what is too much. */
type XmlWords = typeof tooMuchXml;

/** What a file of XML may hold, so that it can be read at once. */
export interface XmlBounds {
  bytes: number;
  elements: number;
  /** Of all elements together, and of one. */
  attributes: number;
  attributesOfOne: number;
  /** Characters of an attribute. */
  value: number;
  /** Elements inside each other. */
  depth: number;
}

/**
 * More than any course needs: the manifest of 5,000 files lists each once, in some hundred
 * kilobytes and a dozen levels.
 */
export const XML_BOUNDS: XmlBounds = {
  bytes: 4 * 1024 * 1024,
  elements: 50_000,
  attributes: 200_000,
  attributesOfOne: 64,
  value: 8000,
  depth: 64,
};

const LESS_THAN = 0x3c;
const SLASH = 0x2f;
const EQUALS = 0x3d;

/**
 * Looks at XML before it is parsed: "more than 50,000 elements" when it holds too much,
 * else null. It counts whatever begins like an element or an attribute, comments too:
 * never less than the parser will make.
 */
export function beyondCount(
  text: string,
  bounds: XmlBounds,
  words: XmlWords = tooMuchXml,
): string | null {
  let elements = 0;
  let attributes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === EQUALS) attributes += 1;
    else if (code === LESS_THAN && text.charCodeAt(at + 1) !== SLASH)
      elements += 1;
    if (elements > bounds.elements) return words.elements(bounds.elements);
    if (attributes > bounds.attributes)
      return words.attributes(bounds.attributes);
  }
  return null;
}

/**
 * Looks at parsed XML before anything descends into it, level by level, since a tree
 * that is too deep breaks what descends. Says what is too much, like {@link beyondCount}.
 */
export function beyondShape(
  root: XmlElement,
  bounds: XmlBounds,
  inside: (element: XmlElement) => XmlElement[],
  words: XmlWords = tooMuchXml,
): string | null {
  let level = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth === bounds.depth) return words.nested(bounds.depth);
    for (const { name, attributes } of level) {
      const values = Object.values(attributes);
      if (values.length > bounds.attributesOfOne)
        return words.attributesOfOne(name.slice(0, 40), bounds.attributesOfOne);
      if (values.some(({ length }) => length > bounds.value))
        return words.value(bounds.value);
    }
    level = level.flatMap((element) => inside(element));
  }
  return null;
}
