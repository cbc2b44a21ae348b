import { scanElements, unescapeXml } from '../../../../ground/xml/scan.ts';

/** The texts that cells point at by number. */
export function sharedStrings(xml: string): string[] {
  return scanElements(xml, 'si').map(({ inner }) => richText(inner));
}

/** The text, of all runs where there are several; how it is pronounced is left out. */
export function richText(inner: string): string {
  const runs = scanElements(inner, 'r');
  const parts = runs.length > 0 ? runs.map((run) => run.inner) : [inner];
  return parts
    .map((part) => unescapeXml(scanElements(part, 't')[0]?.inner ?? ''))
    .join('')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
}
