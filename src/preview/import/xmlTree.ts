import { parseXml, XmlElement } from '@rgrove/parse-xml';

/** The root of an XML file, or null when it is not well-formed. */
export function parseTree(xml: Uint8Array): XmlElement | null {
  try {
    // Document types are skipped and unknown entities are errors: nothing expands.
    return parseXml(decode(xml)).root;
  } catch {
    return null;
  }
}

function decode(xml: Uint8Array): string {
  const [first, second] = xml;
  if (first === 0xff && second === 0xfe)
    return new TextDecoder('utf-16le').decode(xml);
  const start = new TextDecoder('latin1').decode(xml.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(start)?.[1];
  return new TextDecoder(declared ?? 'utf-8').decode(xml);
}

/**
 * Prefixes differ from tool to tool, and capitals from standard to standard (`scormtype`,
 * `scormType`), so a name goes by its local part in small letters.
 */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
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
  return (parent?.children ?? []).filter((node) => node instanceof XmlElement);
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
