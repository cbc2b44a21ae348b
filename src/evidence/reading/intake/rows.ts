import {
  INTAKE_LIMITS,
  neverClosed,
  rowTooLong,
  tooManyColumns,
  type IntakeLimits,
} from './intakeLimits.ts';

/** A row's cells and its number in the file, counted from 1, blank rows included. */
export type OnRow = (cells: string[], row: number) => void;

export interface RowIntake {
  push(text: string): void;
  end(): void;
}

const QUOTE = 34;
const LF = 10;
const CR = 13;

/**
 * Parts delimited text into rows, by RFC 4180 and kindly: any line end, in one file also
 * several; a quotation mark inside an unquoted cell is a character like others, and text
 * after a closing one belongs to the cell. papaparse keeps to one line end a file and has
 * no limit for a row, so it cannot read what comes from outside here.
 * @throws HoldError for a row beyond the limits.
 */
export function openRows(
  delimiter: string,
  onRow: OnRow,
  limits: IntakeLimits = INTAKE_LIMITS,
): RowIntake {
  const separator = delimiter.charCodeAt(0);
  let text = '';
  let row = 0;

  const readRows = (last: boolean): void => {
    let at = 0;
    while (at < text.length) {
      const read = rowAt(text, at, last, { separator, limits, row: row + 1 });
      if (!read) break;
      onRow(read.cells, (row += 1));
      at = read.next;
    }
    text = text.slice(at);
    if (text.length > limits.rowLength)
      throw rowTooLong(row + 1, limits.rowLength);
  };
  return {
    push(more) {
      text += more;
      readRows(false);
    },
    end() {
      readRows(true);
    },
  };
}

/** What a row is read by; `row` is its number, for the words of an error. */
interface Rule {
  separator: number;
  limits: IntakeLimits;
  row: number;
}

/** The row that begins at `start`, and the place after it; null when its end is not there yet. */
function rowAt(
  text: string,
  start: number,
  last: boolean,
  { separator, limits, row }: Rule,
): { cells: string[]; next: number } | null {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    let cell = '';
    if (text.charCodeAt(at) === QUOTE) {
      const close = closingQuote(text, at + 1, last);
      if (close < 0) {
        if (!last) return null;
        throw neverClosed(row);
      }
      cell = text.slice(at + 1, close);
      if (cell.includes('""')) cell = cell.replaceAll('""', '"');
      at = close + 1;
    }
    const plain = at;
    let code = text.charCodeAt(at);
    while (at < text.length && code !== separator && code !== LF && code !== CR)
      code = text.charCodeAt((at += 1));
    if (at > plain) cell += text.slice(plain, at);
    cells.push(cell);
    if (at - start > limits.rowLength) throw rowTooLong(row, limits.rowLength);
    if (cells.length > limits.columns)
      throw tooManyColumns(row, limits.columns);
    if (at >= text.length && !last) return null;
    if (at < text.length && code === separator) {
      at += 1;
      continue;
    }
    // A CR at the very end may be the half of CRLF.
    if (code === CR && at === text.length - 1 && !last) return null;
    const crlf = code === CR && text.charCodeAt(at + 1) === LF;
    return { cells, next: at + (crlf ? 2 : 1) };
  }
}

/** The quotation mark that closes the cell; -1 when it is not there yet. */
function closingQuote(text: string, from: number, last: boolean): number {
  let at = text.indexOf('"', from);
  while (at >= 0) {
    if (at === text.length - 1) return last ? at : -1;
    if (text.charCodeAt(at + 1) !== QUOTE) return at;
    at = text.indexOf('"', at + 2);
  }
  return -1;
}
