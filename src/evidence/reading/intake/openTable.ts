import { holdError } from '../../../errors.ts';
import { intakeFaults } from '../../../words/workshop/evidence/reading/intake.ts';
import { decodeText, join } from './decodeText.ts';
import { delimiterOf } from './delimiter.ts';
import { holdHead, type OnHead } from './heldHead.ts';
import { INTAKE_LIMITS, tooLarge, type IntakeLimits } from './intakeLimits.ts';
import { otherForm, SIGN_BYTES } from './otherForm.ts';
import { openRows, type RowIntake } from './rows.ts';
import type { TableIntake } from './tableIntake.ts';
import { theFirst, type ChooseSheet } from './sheetHeads.ts';
import { openWorkbook } from './openWorkbook.ts';
import { openCompound } from './openCompound.ts';

export type { OnHead } from './heldHead.ts';
export type { OnRow } from './rows.ts';

interface Given {
  onHead: OnHead;
  chooseSheet: ChooseSheet;
  limits: IntakeLimits;
}

/** The delimiter is told from this much text, or from the whole of a shorter file. */
const SNIFFED = 65_536;

/**
 * Opens a CSV, a tab-separated text, an .xlsx or an .ods. `onHead` is called with the
 * first rows of the table (of the sheet that is chosen) and gives what is called with
 * every row from the first on, so that a million rows never stand in memory.
 * @throws HoldError from `push` and `end` for what is no table or beyond the limits.
 */
export function openTable(
  file: string,
  onHead: OnHead,
  chooseSheet: ChooseSheet = theFirst,
  limits: IntakeLimits = INTAKE_LIMITS,
): TableIntake {
  const given = { onHead, chooseSheet, limits };
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
      inner = openForm(start, file, given);
      return inner.push(start);
    },
    end() {
      if (inner) return inner.end();
      if (start.length === 0) throw holdError(intakeFaults.empty(file));
      const whole = openForm(start, file, given);
      whole.push(start);
      return whole.end();
    },
  };
}

function openForm(
  start: Uint8Array,
  file: string,
  { onHead, chooseSheet, limits }: Given,
): TableIntake {
  const signature = String.fromCharCode(...start.subarray(0, 4));
  if (signature === 'PK\u0003\u0004')
    return openWorkbook(file, onHead, chooseSheet, limits);
  if (signature === '\u00D0\u00CF\u0011\u00E0') return openCompound(file);
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
