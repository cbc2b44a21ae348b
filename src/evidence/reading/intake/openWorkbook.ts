import { HoldError } from '../../../errors.ts';
import { joinBytes } from '../../../ground/bytes.ts';
import { quoted } from '../../../ground/quoted.ts';
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
      if (sheets.length > MOST_SHEETS) throw tooManySheets(sheets.length);
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
  const names = others
    .slice(0, NAMED)
    .map(({ name, hidden }) => `${quoted(name)}${hidden ? ' (hidden)' : ''}`);
  const more = others.length - names.length;
  return [
    `Of its sheets ${quoted(read.name)} was read. Not read: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  ];
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
  const names = hidden.slice(0, NAMED).map(({ name }) => quoted(name));
  return new HoldError(
    `${file} has no sheet with rows.`,
    hidden.length > 0
      ? `What it holds stands in hidden sheets (${names.join(', ')}), and these are not read.`
      : 'All of its sheets are empty.',
    hidden.length > 0
      ? 'Open it in a spreadsheet, show the sheet with the report, and save it again.'
      : 'Export the report again; see that it has rows before you export it.',
  );
}

function tooManySheets(count: number): HoldError {
  return new HoldError(
    'The workbook has too many sheets.',
    `It has ${count}, and up to ${MOST_SHEETS} are looked at.`,
    'Save the sheet with the report as CSV, and choose that file.',
  );
}
