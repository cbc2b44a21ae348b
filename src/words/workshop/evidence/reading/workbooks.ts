import { SAVE_AGAIN } from './intake.ts';

function incomplete(why: string) {
  return { what: 'This workbook is not complete.', why, fix: SAVE_AGAIN };
}

/** What is wrong with a workbook. */
export const workbookFaults = {
  locked: {
    what: 'This workbook cannot be read.',
    why: 'It is locked with a password.',
    fix: SAVE_AGAIN,
  },
  /** @param why in a sentence. */
  notUnpacked: (why: string) => ({
    what: 'This workbook cannot be unpacked.',
    why,
    fix: SAVE_AGAIN,
  }),
  lacksSheet: (sheet: string) =>
    incomplete(`It names a sheet “${sheet}” that is not in it.`),
  lacksText: incomplete('One of its cells points at a text that is not in it.'),
  repeated: (row: number) => ({
    what: 'This workbook holds one row too often.',
    why: `Row ${row} stands there again and again, far more often than people are.`,
    fix: 'Remove the rows that say nothing from the sheet, or save it as CSV.',
  }),
  tooManySheets: (sheets: number, most: number) => ({
    what: 'The workbook has too many sheets.',
    why: `It has ${sheets}, and up to ${most} are looked at.`,
    fix: 'Save the sheet with the report as CSV, and choose that file.',
  }),
  empty: (file: string) => ({
    what: `${file} has no sheet with rows.`,
    why: 'All of its sheets are empty.',
    fix: 'Export the report again; see that it has rows before you export it.',
  }),
  /** @param sheets that are hidden, the first of them. */
  hidden: (file: string, sheets: readonly string[]) => ({
    what: `${file} has no sheet with rows.`,
    why: `What it holds stands in hidden sheets (${quoted(sheets)}), and these are not read.`,
    fix: 'Open it in a spreadsheet, show the sheet with the report, and save it again.',
  }),
  /** @param wanted what somebody has named. */
  noSheet: (wanted: string, sheets: readonly string[]) => ({
    what: `The workbook has no sheet “${wanted}” that can be read.`,
    why: `Its sheets are ${quoted(sheets)}. Hidden and empty ones are not read.`,
    fix: 'Name one of these, or show the sheet in a spreadsheet and save the workbook again.',
  }),
};

/** A workbook of which one sheet is read. */
export const sheetWords = {
  workbook: 'Workbook',
  asked: 'Several of its sheets could be the one, and only one is read.',
  /** @param more sheets that are not named. */
  others: (
    read: string,
    others: readonly { name: string; hidden: boolean }[],
    more: number,
  ) => {
    const names = others.map(
      ({ name, hidden }) => `“${name}”${hidden ? ' (hidden)' : ''}`,
    );
    return `Of its sheets “${read}” was read. Not read: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
  },
};

function quoted(sheets: readonly string[]): string {
  return sheets.map((name) => `“${name}”`).join(', ');
}
