/** An element as it stands, with what is inside it. */
export interface ScannedElement {
  attributes: string;
  inner: string;
}

/**
 * Every element of that local name, whatever its prefix, without a tree: the parts of a
 * workbook hold millions of cells, and no element another of its own name. Each character is looked at once, so
 * that tags without an end cost no more than others.
 */
export function scanElements(xml: string, name: string): ScannedElement[] {
  const { open, close } = tagsOf(name);
  const found: ScannedElement[] = [];
  open.lastIndex = 0;
  for (let tag = open.exec(xml); tag; tag = open.exec(xml)) {
    const attributes = tag[1] ?? '';
    if (attributes.endsWith('/')) {
      found.push({ attributes: attributes.slice(0, -1), inner: '' });
      continue;
    }
    close.lastIndex = open.lastIndex;
    const end = close.exec(xml);
    if (!end) break;
    found.push({ attributes, inner: xml.slice(open.lastIndex, end.index) });
    open.lastIndex = close.lastIndex;
  }
  return found;
}

/** The XML without the elements of that local name, and without what follows one that never ends. */
export function withoutElements(xml: string, name: string): string {
  const { open, close } = tagsOf(name);
  let kept = '';
  let from = 0;
  open.lastIndex = 0;
  for (let tag = open.exec(xml); tag; tag = open.exec(xml)) {
    kept += xml.slice(from, tag.index);
    from = open.lastIndex;
    if (tag[1]?.endsWith('/')) continue;
    close.lastIndex = from;
    from = close.test(xml) ? close.lastIndex : xml.length;
    open.lastIndex = from;
  }
  return kept + xml.slice(from);
}

const tags = new Map<string, { open: RegExp; close: RegExp }>();

/** A workbook has millions of cells: the expressions for a name are made once. */
function tagsOf(name: string): { open: RegExp; close: RegExp } {
  const known = tags.get(name);
  if (known) return known;
  const made = {
    open: new RegExp(
      // A value may hold ">": not everybody writes it as an entity.
      `<(?:[\\w.-]+:)?${name}(?=[\\s/>])([^<>"']*(?:(?:"[^"<]*"|'[^'<]*')[^<>"']*)*)>`,
      'g',
    ),
    close: new RegExp(`</(?:[\\w.-]+:)?${name}\\s*>`, 'g'),
  };
  tags.set(name, made);
  return made;
}

const attributePatterns = new Map<string, RegExp>();

/** The attribute's value; empty when there is none. */
export function scannedAttribute(attributes: string, name: string): string {
  let pattern = attributePatterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    attributePatterns.set(name, pattern);
  }
  const found = pattern.exec(attributes);
  return unescapeXml(found?.[1] ?? found?.[2] ?? '');
}

/** The value of an attribute of that local name with a prefix, whatever it is but LibreOffice's own; empty when there is none. */
export function scannedPrefixed(attributes: string, name: string): string {
  return scannedAttribute(attributes, `(?!calcext:)[^\\s:="'<>]+:${name}`);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Text with its entities and CDATA as the characters that they stand for. */
export function unescapeXml(text: string): string {
  if (!/[&<]/.test(text)) return text;
  return text.replace(
    /<!\[CDATA\[([\s\S]*?)\]\]>|&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, cdata?: string, hex?: string, decimal?: string, name?: string) => {
      if (cdata !== undefined) return cdata;
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code =
        hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
