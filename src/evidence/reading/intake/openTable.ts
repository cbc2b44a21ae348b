import { HoldError } from '../../../errors.ts';
import { joinBytes } from '../../../ground/bytes.ts';
import { decodeText, join } from './decodeText.ts';
import { delimiterOf } from './delimiter.ts';
import { holdHead, type OnHead } from './heldHead.ts';
import { INTAKE_LIMITS, tooLarge, type IntakeLimits } from './intakeLimits.ts';
import { otherForm, SIGN_BYTES } from './otherForm.ts';
import { openRows, type RowIntake } from './rows.ts';

export type { OnHead } from './heldHead.ts';
export type { OnRow } from './rows.ts';
import { readWorkbook } from './readWorkbook.ts';

/** Takes a file's bytes in pieces of any size. */
export interface TableIntake {
  /** False when nobody wants more of this file. */
  push(bytes: Uint8Array): boolean;
  end(): TableRead;
}

export interface TableRead {
  /** Rows in the file, blank ones included; of a workbook, in the sheets that were read. */
  rows: number;
  /** What the reader of the report should know about the file. */
  notices: string[];
}

/** The delimiter is told from this much text, or from the whole of a shorter file. */
const SNIFFED = 65_536;

/**
 * Opens a CSV, a tab-separated text or an .xlsx. `onHead` is called with the first rows
 * of the table (of each sheet, in order, until one is wanted) and gives what is called
 * with every row from the first on, so that a million rows never stand in memory.
 * @throws HoldError from `push` and `end` for what is no table or beyond the limits.
 */
export function openTable(
  file: string,
  onHead: OnHead,
  limits: IntakeLimits = INTAKE_LIMITS,
): TableIntake {
  let start = new Uint8Array(0);
  let inner: TableIntake | null = null;
  let size = 0;
  return {
    push(bytes) {
      size += bytes.length;
      if (size > limits.fileBytes) throw tooLarge(limits.fileBytes);
      if (inner) return inner.push(bytes);
      start = new Uint8Array(join(start, bytes));
      if (start.length < SIGN_BYTES) return true;
      inner = openForm(start, file, onHead, limits);
      return inner.push(start);
    },
    end() {
      if (inner) return inner.end();
      if (start.length === 0)
        throw new HoldError(
          `${file} is empty.`,
          'It holds no bytes at all.',
          'Export the report again.',
        );
      const whole = openForm(start, file, onHead, limits);
      whole.push(start);
      return whole.end();
    },
  };
}

function openForm(
  start: Uint8Array,
  file: string,
  onHead: OnHead,
  limits: IntakeLimits,
): TableIntake {
  const signature = String.fromCharCode(...start.subarray(0, 4));
  if (signature === 'PK\u0003\u0004') return openWorkbook(file, onHead, limits);
  if (signature === '\u00D0\u00CF\u0011\u00E0')
    throw new HoldError(
      'This is an old Excel workbook (.xls), or one that is locked with a password.',
      'Neither can be read here.',
      'Open it in a spreadsheet and save it as .xlsx or CSV, without a password.',
    );
  const other = otherForm(file, start);
  if (other) throw other;
  return openText(file, onHead, limits);
}

function openText(
  file: string,
  onHead: OnHead,
  limits: IntakeLimits,
): TableIntake {
  let rows: RowIntake | null = null;
  let sniffed = '';
  const head = holdHead(file, null, onHead);
  const begin = (): RowIntake => {
    const opened = openRows(delimiterOf(sniffed), head.row, limits);
    opened.push(sniffed);
    sniffed = '';
    return opened;
  };
  const text = decodeText((more) => {
    if (rows) return rows.push(more);
    sniffed += more;
    if (sniffed.length >= SNIFFED) rows = begin();
  }, limits);
  return {
    push(bytes) {
      text.push(bytes);
      return head.wanted();
    },
    end() {
      const notices = text.end();
      // What was left in the middle ends in the middle of a row.
      if (head.wanted()) (rows ?? begin()).end();
      return { rows: head.end(), notices };
    },
  };
}

function openWorkbook(
  file: string,
  onHead: OnHead,
  limits: IntakeLimits,
): TableIntake {
  const pieces: Uint8Array[] = [];
  let size = 0;
  return {
    push(bytes) {
      size += bytes.length;
      if (size > limits.workbookBytes) throw tooLarge(limits.workbookBytes);
      pieces.push(bytes.slice());
      return true;
    },
    end() {
      const whole = joinBytes(pieces.splice(0));
      let rows = 0;
      for (const sheet of readWorkbook(whole, limits)) {
        const head = holdHead(file, sheet.name, onHead);
        sheet.read((cells, row) => {
          head.row(cells, row);
          return head.wanted();
        });
        rows += head.end();
        if (head.wanted()) break;
      }
      return { rows, notices: [] };
    },
  };
}
