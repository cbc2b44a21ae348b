import { scannedAttribute, scanElements } from '../../../../ground/xml/scan.ts';

/** What a number is shown as, where it is not shown as a number. */
export type ShownAs = 'date' | 'elapsed' | 'percent';

/** Built-in formats that have no code in the file. */
const BUILT_IN: readonly (readonly [ids: readonly number[], shown: ShownAs])[] =
  [
    [[9, 10], 'percent'],
    [[14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 47], 'date'],
    [[46], 'elapsed'],
  ];

/** What the numbers under each cell style are shown as; null for numbers. */
export function cellStyles(xml: string): (ShownAs | null)[] {
  const formats = new Map<number, ShownAs | null>(
    BUILT_IN.flatMap(([ids, shown]) => ids.map((id) => [id, shown] as const)),
  );
  for (const { attributes } of scanElements(xml, 'numFmt'))
    formats.set(
      Number(scannedAttribute(attributes, 'numFmtId')),
      shownAs(scannedAttribute(attributes, 'formatCode')),
    );
  const [styles] = scanElements(xml, 'cellXfs');
  return scanElements(styles?.inner ?? '', 'xf').map(
    ({ attributes }) =>
      formats.get(Number(scannedAttribute(attributes, 'numFmtId'))) ?? null,
  );
}

/** What a format shows: `dd/mm/yyyy` a date, `[h]:mm` a time that has passed, `0.0%` per cent. */
export function shownAs(format: string): ShownAs | null {
  const { signs, brackets } = signsOf(format);
  if (brackets.some((one) => /^(?:h+|m+|s+)$/i.test(one))) return 'elapsed';
  if (/[ymdhs]/i.test(signs) && !/general/i.test(signs)) return 'date';
  return signs.includes('%') ? 'percent' : null;
}

/** The signs that count: none that stand in quotes, in brackets or after a backslash. Each character is looked at once. */
function signsOf(format: string): { signs: string; brackets: string[] } {
  const brackets: string[] = [];
  let signs = '';
  let at = 0;
  while (at < format.length) {
    const sign = format.charAt(at);
    const closing = sign === '"' ? '"' : sign === '[' ? ']' : null;
    if (closing !== null) {
      const close = format.indexOf(closing, at + 1);
      if (close < 0) break;
      if (sign === '[') brackets.push(format.slice(at + 1, close));
      at = close + 1;
      continue;
    }
    // A blank as wide as the next sign, and one that fills the cell, are no signs either.
    if ('\\_*'.includes(sign)) at += 1;
    else signs += sign;
    at += 1;
  }
  return { signs, brackets };
}
