import {
  scannedAttribute,
  scanElements,
  unescapeXml,
} from '../../../ground/xml/scan.ts';

/** Built-in number formats that show a date or a time. */
const BUILT_IN_DATES = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47,
]);

/** For every cell style: whether its number is a date. */
export function dateStyles(xml: string): boolean[] {
  const dates = new Set(BUILT_IN_DATES);
  for (const { attributes } of scanElements(xml, 'numFmt'))
    if (showsDate(scannedAttribute(attributes, 'formatCode')))
      dates.add(Number(scannedAttribute(attributes, 'numFmtId')));
  const [formats] = scanElements(xml, 'cellXfs');
  return scanElements(formats?.inner ?? '', 'xf').map(({ attributes }) =>
    dates.has(Number(scannedAttribute(attributes, 'numFmtId'))),
  );
}

function showsDate(format: string): boolean {
  // What stands in quotes, in brackets or after a backslash is no sign of the format.
  const signs = format.replace(/"[^"]*"|\[(?!h|m|s)[^\]]*\]|\\./gi, '');
  return /[ymdhs]/i.test(signs) && !/general/i.test(signs);
}

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
