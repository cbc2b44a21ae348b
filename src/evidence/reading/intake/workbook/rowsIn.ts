import { xmlEncoding } from '../../../../ground/xml/encoding.ts';
import {
  scanElements,
  type ScannedElement,
} from '../../../../ground/xml/scan.ts';
import { rowTooLong, type IntakeLimits } from '../intakeLimits.ts';

/** Bytes that are decoded at a time. */
const PIECE = 1 << 20;

/** Hears of an element; false when no more are wanted. */
export type OnElement = (element: ScannedElement) => boolean;

/**
 * Gives the elements of that local name one after another, so that a long sheet never
 * stands in memory as text.
 * @throws HoldError for one beyond the limit.
 */
export function rowsIn(
  xml: Uint8Array,
  name: string,
  limits: IntakeLimits,
  onRow: OnElement,
): void {
  const end = new RegExp(
    `</(?:[\\w.-]+:)?${name}\\s*>|<(?:[\\w.-]+:)?${name}(?=[\\s/>])[^<>]*/>`,
    'g',
  );
  const begin = new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])`);
  const decoder = new TextDecoder(xmlEncoding(xml) ?? 'utf-8');
  let text = '';
  let count = 0;
  for (let from = 0; from < xml.length; from += PIECE) {
    text += decoder.decode(xml.subarray(from, from + PIECE), { stream: true });
    let start = 0;
    for (const found of text.matchAll(end)) {
      const stop = found.index + found[0].length;
      for (const row of scanElements(text.slice(start, stop), name)) {
        count += 1;
        if (!onRow(row)) return;
      }
      start = stop;
    }
    text = text.slice(start);
    // What follows the last row is no row, however long it is.
    if (!begin.test(text)) text = /<[^<]*$/.exec(text)?.[0] ?? '';
    if (text.length > limits.rowLength * 4)
      throw rowTooLong(count + 1, limits.rowLength);
  }
}
