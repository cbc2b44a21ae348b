import { workbookFaults } from '../../../../words/workshop/evidence/reading/workbooks.ts';
import {
  scannedAttribute,
  scanElements,
  unescapeXml,
} from '../../../../ground/xml/scan.ts';
import { tooManyColumns, type IntakeLimits } from '../intakeLimits.ts';
import { holdError } from '../../../../errors.ts';
import type { ShownAs } from './numberFormats.ts';
import { dayAndTime, shownNumber } from './numbers.ts';
import { rowsIn } from './rowsIn.ts';
import type { OnSheetRow } from './sheet.ts';
import { richText } from './texts.ts';

/** What the cells of a sheet point at. */
export interface Shared {
  strings: readonly string[];
  /** For every cell style: what its numbers are shown as. */
  styles: readonly (ShownAs | null)[];
  /** Days count from 1904 instead of 1900. */
  since1904: boolean;
}

/** The last row of a sheet; what names a later one names none. */
export const LAST_ROW = 1_048_576;

/** Reads a worksheet's rows one after another, until `onRow` gives false. */
export function readExcelSheet(
  sheet: Uint8Array,
  shared: Shared,
  limits: IntakeLimits,
  onRow: OnSheetRow,
): void {
  let row = 0;
  rowsIn(sheet, 'row', limits, ({ attributes, inner }) => {
    // Some writers leave the numbers of rows and cells out.
    const said = Number(scannedAttribute(attributes, 'r'));
    row =
      Number.isInteger(said) && said > 0 && said <= LAST_ROW ? said : row + 1;
    return onRow(cellsOf(inner, row, shared, limits), row);
  });
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

function cellText(
  attributes: string,
  inner: string,
  { strings, styles, since1904 }: Shared,
): string {
  const type = scannedAttribute(attributes, 't');
  const [written] = scanElements(inner, 'v');
  if (type === 'inlineStr' && !written) return richText(inner);
  const value = unescapeXml(written?.inner ?? '');
  if (type === 's') return value === '' ? '' : textAt(strings, value);
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return dayAndTime(value);
  if (/^(?:str|e|inlineStr)$/.test(type) || value === '') return value;
  const style = Number(scannedAttribute(attributes, 's') || '0');
  return shownNumber(value, styles[style] ?? null, since1904);
}

/** @throws HoldError where the text is not in the workbook: an empty cell would be a guess. */
function textAt(strings: readonly string[], place: string): string {
  const text = strings[Number(place)];
  if (text === undefined) throw holdError(workbookFaults.lacksText);
  return text;
}
