import { workbookFaults } from '../../../../words/workshop/evidence/reading/workbooks.ts';
import {
  scannedPrefixed,
  scanElements,
  unescapeXml,
  withoutElements,
} from '../../../../ground/xml/scan.ts';
import { holdError } from '../../../../errors.ts';
import { tooManyColumns, type IntakeLimits } from '../intakeLimits.ts';
import { LAST_ROW } from './excelSheet.ts';
import { dayAndTime, elapsedText, shownNumber } from './numbers.ts';
import { rowsIn } from './rowsIn.ts';
import type { OnSheetRow } from './sheet.ts';

/** Cells that repeats may add to what the sheet itself can hold. */
const REPEATED_CELLS = 1_000_000;

/**
 * Reads the rows of a table, until `onRow` gives false. Rows and cells that are alike
 * stand there once, with a number; empty ones are passed over, others given again.
 * @throws HoldError where that would be far more than the file holds.
 */
export function readOpenDocumentSheet(
  table: Uint8Array,
  limits: IntakeLimits,
  onRow: OnSheetRow,
): void {
  let row = 0;
  let cellsLeft = REPEATED_CELLS + table.length;
  rowsIn(table, 'table-row', limits, ({ attributes, inner }) => {
    const first = row + 1;
    const times = Math.min(
      repeats(attributes, 'number-rows-repeated'),
      Math.max(1, LAST_ROW - row),
    );
    row += times;
    const cells = cellsOf(inner, first, limits);
    if (cells.length === 0) return true;
    cellsLeft -= cells.length * times;
    if (cellsLeft < 0) throw holdError(workbookFaults.repeated(first));
    for (let at = first; at <= row; at += 1)
      if (!onRow([...cells], at)) return false;
    return true;
  });
}

/** The cells of a row, without the empty ones at its end. */
function cellsOf(inner: string, row: number, limits: IntakeLimits): string[] {
  const cells: string[] = [];
  let empty = 0;
  for (const cell of scanElements(inner, '(?:covered-)?table-cell')) {
    const times = repeats(cell.attributes, 'number-columns-repeated');
    const text = cellText(cell.attributes, cell.inner);
    if (text === '') {
      empty += times;
      continue;
    }
    if (cells.length + empty + times > limits.columns)
      throw tooManyColumns(row, limits.columns);
    for (; empty > 0; empty -= 1) cells.push('');
    for (let more = 0; more < times; more += 1) cells.push(text);
  }
  return cells;
}

function repeats(attributes: string, name: string): number {
  const said = Number(scannedPrefixed(attributes, name));
  return Number.isInteger(said) && said > 1 ? said : 1;
}

function cellText(attributes: string, inner: string): string {
  const value = (name: string): string => scannedPrefixed(attributes, name);
  const typed = attributes === '' ? '' : typedText(value);
  return typed === '' ? paragraphs(inner) : typed;
}

/** The value that a cell has beside what it shows; empty where it has none. */
function typedText(value: (name: string) => string): string {
  const type = value('value-type');
  switch (type) {
    case 'float':
    case 'currency':
    case 'percentage': {
      const number = value('value');
      const shown = type === 'percentage' ? 'percent' : null;
      return number === '' ? '' : shownNumber(number, shown, false);
    }
    case 'date':
      return dayAndTime(value('date-value'));
    case 'time':
      return timeText(value('time-value'));
    case 'boolean':
      return value('boolean-value').toUpperCase();
    default:
      return value('string-value');
  }
}

/** `PT01H12M00S` as `01:12:00`. */
function timeText(duration: string): string {
  const parts = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/.exec(
    duration,
  );
  if (!parts) return duration;
  const [hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map((part) => Number((part || '0').replace(',', '.')));
  return elapsedText(hours * 3600 + minutes * 60 + seconds);
}

/** Most blanks that one element stands for. */
const BLANKS = 1_000;

/** The paragraphs of a cell; what somebody noted about it is none of them. */
function paragraphs(inner: string): string {
  return scanElements(withoutElements(inner, 'annotation'), 'p')
    .map(({ inner: text }) => plainText(text))
    .join('\n');
}

function plainText(marked: string): string {
  const blanks = marked.replace(
    /<(?:[\w.-]+:)?(s|tab|line-break)(?=[\s/>])([^<>]*)>/g,
    (_, name: string, attributes: string) =>
      name === 's'
        ? ' '.repeat(Math.min(repeats(attributes, 'c'), BLANKS))
        : name === 'tab'
          ? '\t'
          : '\n',
  );
  return unescapeXml(blanks.replace(/<[^<>]*>/g, ''));
}
