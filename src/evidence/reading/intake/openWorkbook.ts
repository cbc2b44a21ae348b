import { holdError, type HoldError } from '../../../errors.ts';
import {
  sheetWords,
  workbookFaults,
} from '../../../words/workshop/evidence/reading/workbooks.ts';
import { joinBytes } from '../../../ground/bytes.ts';
import { visible } from '../../../ground/quoted.ts';
import type { TableHead } from '../../vocabulary/tableHead.ts';
import { holdHead, type OnHead } from './heldHead.ts';
import { tooLarge, type IntakeLimits } from './intakeLimits.ts';
import type { TableIntake } from './tableIntake.ts';
import type { ChooseSheet } from './sheetHeads.ts';
import { readWorkbook } from './workbook/readWorkbook.ts';
import type { Sheet } from './workbook/sheet.ts';

/** So many sheets are looked at: more have no report among them that a person would find. */
const MOST_SHEETS = 200;

/** Sheets that a message names. */
const NAMED = 12;

/** Opens a workbook, which is held whole; of its sheets the chosen one is read. */
export function openWorkbook(
  file: string,
  onHead: OnHead,
  chooseSheet: ChooseSheet,
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
      const sheets = readWorkbook(joinBytes(pieces.splice(0)), limits);
      if (sheets.length > MOST_SHEETS)
        throw holdError(
          workbookFaults.tooManySheets(sheets.length, MOST_SHEETS),
        );
      const heads = headsOf(file, sheets);
      const chosen = chooseSheet([...heads.keys()]);
      const sheet = chosen && heads.get(chosen);
      if (!sheet) return { rows: 0, notices: [] };
      const head = holdHead(file, sheet.name, onHead);
      sheet.read((cells, row) => {
        head.row(cells, row);
        return head.wanted();
      });
      return { rows: head.end(), notices: othersOf(sheet, sheets) };
    },
  };
}

/** Which sheet was read, where there are others. */
function othersOf(read: Sheet, sheets: readonly Sheet[]): string[] {
  const others = sheets.filter((one) => one !== read);
  if (others.length === 0) return [];
  const named = others
    .slice(0, NAMED)
    .map(({ name, hidden }) => ({ name: visible(name), hidden }));
  const more = others.length - named.length;
  return [sheetWords.others(visible(read.name), named, more)];
}

/** The first rows of every sheet that can be seen and holds something. @throws HoldError when none does. */
function headsOf(
  file: string,
  sheets: readonly Sheet[],
): Map<TableHead, Sheet> {
  const heads = new Map<TableHead, Sheet>();
  for (const sheet of sheets) {
    if (sheet.hidden) continue;
    const head = headOf(file, sheet);
    if (head) heads.set(head, sheet);
  }
  if (heads.size === 0) throw nothingToSee(file, sheets);
  return heads;
}

function headOf(file: string, sheet: Sheet): TableHead | null {
  const shown: TableHead[] = [];
  const held = holdHead(file, sheet.name, (head) => {
    shown.push(head);
    return null;
  });
  sheet.read((cells, row) => {
    held.row(cells, row);
    return held.wanted();
  });
  held.end();
  const head = shown.find(({ rows }) =>
    rows.some((cells) => cells.some((cell) => cell.trim() !== '')),
  );
  return head ?? null;
}

function nothingToSee(file: string, sheets: readonly Sheet[]): HoldError {
  const hidden = sheets.filter((sheet) => sheet.hidden);
  const names = hidden.slice(0, NAMED).map(({ name }) => visible(name));
  return holdError(
    names.length > 0
      ? workbookFaults.hidden(file, names)
      : workbookFaults.empty(file),
  );
}
