import type { XmlElement } from '@rgrove/parse-xml';

import { readXmlFile } from '../../ground/xml/read.ts';
import { localNameOf, xmlChildren } from '../../ground/xml/tree.ts';
import { words } from '../web/words.ts';

export type ParsedXml =
  | { kind: 'tree'; root: XmlElement }
  /** `reason` is a sentence about the file `name`. */
  | { kind: 'refused'; reason: string };

/** Parses the XML file `name` of a package, within what an honest one needs. Nothing expands. */
export function parseTree(xml: Uint8Array, name: string): ParsedXml {
  const read = readXmlFile(xml, words());
  if ('root' in read) return { kind: 'tree', root: read.root };
  const { notWellFormed, tooMuch } = words().manifestFaults;
  return {
    kind: 'refused',
    reason:
      read.tooMuch === undefined
        ? notWellFormed(name, read.fault)
        : tooMuch(name, read.tooMuch),
  };
}

/**
 * Prefixes differ from tool to tool, and capitals from standard to standard (`scormtype`,
 * `scormType`), so a name goes by its local part in small letters.
 */
export function localName(name: string): string {
  return localNameOf(name).toLowerCase();
}

/** The elements of a local name (in small letters) directly below one. */
export function children(
  parent: XmlElement | undefined,
  name: string,
): XmlElement[] {
  return elements(parent).filter((node) => localName(node.name) === name);
}

/** All elements directly below one, in their order. */
export function elements(parent: XmlElement | undefined): XmlElement[] {
  return parent ? xmlChildren(parent) : [];
}

/** The first element at a path of local names. */
export function child(
  parent: XmlElement | undefined,
  ...path: string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (inner, name) => children(inner, name)[0],
    parent,
  );
}

/** The attribute's value, trimmed; '' when there is none. */
export function attribute(
  element: XmlElement | undefined,
  name: string,
): string {
  const found = Object.entries(element?.attributes ?? {}).find(
    ([key]) => localName(key) === name,
  );
  return found?.[1].trim() ?? '';
}

export function textOf(element: XmlElement | undefined): string {
  return element?.text.trim() ?? '';
}
