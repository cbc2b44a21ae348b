import {
  rowTooLong,
  tooManyColumns,
  type IntakeLimits,
} from './intakeLimits.ts';
import { richText } from './workbookParts.ts';
import {
  scannedAttribute,
  scanElements,
  unescapeXml,
} from '../../../ground/xml/scan.ts';

/** What the cells of a sheet point at. */
export interface Shared {
  strings: readonly string[];
  /** For every cell style: whether its number is a date. */
  styles: readonly boolean[];
  /** Days count from 1904 instead of 1900. */
  since1904: boolean;
}

/** Bytes that are decoded at a time. */
const PIECE = 1 << 20;
const ROW_END = /<\/(?:[\w.-]+:)?row\s*>|<(?:[\w.-]+:)?row\b[^<>]*\/>/g;

/** Reads a worksheet's rows one after another, until `onRow` gives false. */
export function readSheet(
  sheet: Uint8Array,
  shared: Shared,
  limits: IntakeLimits,
  onRow: (cells: string[], row: number) => boolean,
): void {
  const decoder = new TextDecoder();
  let text = '';
  let row = 0;
  for (let from = 0; from < sheet.length; from += PIECE) {
    text += decoder.decode(sheet.subarray(from, from + PIECE), {
      stream: true,
    });
    let start = 0;
    for (const end of text.matchAll(ROW_END)) {
      const stop = end.index + end[0].length;
      for (const { attributes, inner } of scanElements(
        text.slice(start, stop),
        'row',
      )) {
        row = Number(scannedAttribute(attributes, 'r')) || row + 1;
        if (!onRow(cellsOf(inner, row, shared, limits), row)) return;
      }
      start = stop;
    }
    text = text.slice(start);
    if (text.length > limits.rowLength * 4)
      throw rowTooLong(row + 1, limits.rowLength);
  }
}

function cellsOf(
  inner: string,
  row: number,
  shared: Shared,
  limits: IntakeLimits,
): string[] {
  const cells: string[] = [];
  for (const cell of scanElements(inner, 'c')) {
    const column =
      columnOf(scannedAttribute(cell.attributes, 'r')) ?? cells.length;
    if (column >= limits.columns) throw tooManyColumns(row, limits.columns);
    while (cells.length < column) cells.push('');
    cells[column] = cellText(cell.attributes, cell.inner, shared);
  }
  return cells;
}

/** The column of an address such as `AB12`, from 0. */
function columnOf(address: string): number | null {
  const letters = /^[A-Z]+/i.exec(address)?.[0];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters.toUpperCase())
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function cellText(attributes: string, inner: string, shared: Shared): string {
  const type = scannedAttribute(attributes, 't');
  if (type === 'inlineStr') return richText(inner);
  const value = unescapeXml(scanElements(inner, 'v')[0]?.inner ?? '');
  if (type === 's') return shared.strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.replace('T', ' ').replace(/\.\d+$/, '');
  if (type === 'str' || type === 'e' || value === '') return value;
  const dated =
    shared.styles[Number(scannedAttribute(attributes, 's') || '0')] === true;
  return dated ? dateText(Number(value), shared.since1904) : plainNumber(value);
}

/** 0.1 + 0.2 as people mean it, and no exponent: Excel stores 15 digits. */
function plainNumber(value: string): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  const text = String(Number(number.toPrecision(15)));
  return text.includes('e')
    ? number.toFixed(Math.abs(number) < 1 ? 15 : 0)
    : text;
}

function dateText(serial: number, since1904: boolean): string {
  if (!Number.isFinite(serial)) return '';
  // Excel counts a 29 February 1900 that never was.
  const days = since1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const seconds = Math.round((days - 25_569) * 86_400);
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return String(serial);
  const text = date.toISOString().slice(0, 19).replace('T', ' ');
  // A number below one is a time of day without a date.
  if (serial < 1 && !since1904) return text.slice(11);
  // A whole number is a day: a midnight would be made up.
  return Number.isInteger(serial) ? text.slice(0, 10) : text;
}
