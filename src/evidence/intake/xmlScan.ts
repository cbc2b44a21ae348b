const decoder = new TextDecoder();

/** An element of XML as it stands, with what is inside it. */
export interface XmlElement {
  attributes: string;
  inner: string;
}

/** UTF-8 bytes as text. */
export function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/**
 * Every element of that local name, whatever its prefix. For the parts of a workbook,
 * where no element holds another of its own name.
 */
export function elements(xml: string, name: string): XmlElement[] {
  const open = new RegExp(
    `<(?:[\\w.-]+:)?${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</(?:[\\w.-]+:)?${name}\\s*>)`,
    'g',
  );
  return [...xml.matchAll(open)].map(([, attributes = '', inner = '']) => ({
    attributes,
    inner,
  }));
}

/** The attribute's value; empty when there is none. */
export function attribute(attributes: string, name: string): string {
  const found = new RegExp(
    `(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`,
  ).exec(attributes);
  return unescapeXml(found?.[1] ?? found?.[2] ?? '');
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
