import { parseXml, XmlElement } from '@rgrove/parse-xml';

/** Real manifests have some hundred kilobytes at most, and a dozen levels. */
const LARGEST = 4 * 1024 * 1024;
const DEEPEST = 64;

export type ParsedXml =
  | { kind: 'tree'; root: XmlElement }
  /** `reason` is a sentence about the file `name`. */
  | { kind: 'refused'; reason: string };

/** Parses the XML file `name` of a package, within what an honest one needs. */
export function parseTree(xml: Uint8Array, name: string): ParsedXml {
  if (xml.length > LARGEST)
    return refused(`The ${name} is larger than 4 MB. No course needs that.`);
  try {
    // Document types are skipped and unknown entities are errors: nothing expands.
    const { root } = parseXml(decode(xml));
    if (!root) return refused(`The ${name} is empty.`);
    return isDeeper(root, DEEPEST)
      ? refused(
          `The ${name} nests its elements more than ${String(DEEPEST)} deep. No course needs that.`,
        )
      : { kind: 'tree', root };
  } catch {
    return refused(
      `The ${name} is not well-formed XML, so no LMS can read it.`,
    );
  }
}

function refused(reason: string): ParsedXml {
  return { kind: 'refused', reason };
}

/** Level by level, since a tree that is too deep breaks whatever descends into it. */
function isDeeper(root: XmlElement, levels: number): boolean {
  let level = [root];
  for (let depth = 0; depth < levels && level.length > 0; depth += 1)
    level = level.flatMap((element) => elements(element));
  return level.length > 0;
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
