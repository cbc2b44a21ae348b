/** What is wrong with a file as a whole. Rows count from 1. */
export const intakeFaults = {
  tooLarge: (bytes: number) => ({
    what: 'The file is too large.',
    why: `It holds more than ${bytes} bytes, which is more than a report of one course needs.`,
    fix: 'Export a shorter period, or save a workbook as CSV.',
  }),
  /** @param row null when nobody has counted. */
  rowTooLong: (row: number | null, characters: number) => ({
    what: 'The file is no table that can be read.',
    why: `${row === null ? 'A row' : `Row ${row}`} is longer than ${characters} characters. Either the file is something else, or a quotation mark in that row is never closed.`,
    fix: 'Open the file in a text editor, look at that row, and export it again.',
  }),
  neverClosed: (row: number) => ({
    what: 'The file is no table that can be read.',
    why: `A quotation mark in row ${row} is never closed, so the rest of the file would be one cell.`,
    fix: 'The export may have broken off: export it again. Or open the file in a text editor and look at that row.',
  }),
  tooManyColumns: (row: number, columns: number) => ({
    what: 'The file has too many columns.',
    why: `Row ${row} has more than ${columns} columns.`,
    fix: 'Export fewer columns, or check that the file is a report of one course.',
  }),
  noText: {
    what: 'The file is no text.',
    why: 'It holds bytes that no table in text form has.',
    fix: 'Choose the report as the LMS exported it: CSV, tab-separated text, .xlsx or JSON.',
  },
  empty: (file: string) => ({
    what: `${file} is empty.`,
    why: 'It holds no bytes at all.',
    fix: 'Export the report again.',
  }),
};

/** What is to be known of a text's encoding. */
export const encodingNotices = {
  damaged:
    'Some characters of this UTF-16 file are damaged and show as \uFFFD. Export it again if they are in names.',
  /** @param mixed whether other lines are UTF-8. */
  western: (lines: number, mixed: boolean) =>
    `${lines === 1 ? '1 line is' : `${lines} lines are`} not valid UTF-8 and were read as windows-1252.${mixed ? ' Others are UTF-8: the file mixes encodings.' : ''} Check the names with accents.`,
};

const EXPORT =
  'Export the report from the LMS as CSV, .xlsx or JSON, and choose that file.';
/** The way on that a workbook always has. */
export const SAVE_AGAIN: string =
  'Open it in a spreadsheet and save it again as .xlsx or CSV, without a password.';

/** What people choose by mistake. */
export type OtherForm = 'pdf' | 'picture' | 'rtf' | 'html' | 'xml';

const otherForms: Record<OtherForm, { what: string; fix: string }> = {
  pdf: {
    what: 'a PDF',
    fix: `Figures cannot be read out of a PDF. ${EXPORT}`,
  },
  picture: { what: 'a picture', fix: EXPORT },
  rtf: { what: 'a text document (.rtf)', fix: EXPORT },
  html: {
    what: 'a web page (HTML)',
    fix: 'Some systems save one under the name .xls: open it in a spreadsheet and save it as .xlsx or CSV. Or the LMS sent a page in place of the report, such as its login: export it again.',
  },
  xml: {
    what: 'XML',
    fix: `If it is a workbook that was saved as XML, open it in a spreadsheet and save it as .xlsx or CSV. Else: ${EXPORT}`,
  },
};

/** A file that is no table, by what it is. */
export function otherForm(file: string, form: OtherForm) {
  const { what, fix } = otherForms[form];
  return {
    what: `${file} is no report that can be read.`,
    why: `This is ${what}.`,
    fix,
  };
}

/** What old and locked workbooks are kept in. */
export function compound(file: string, locked: boolean) {
  return {
    what: `${file} cannot be read.`,
    why: locked
      ? 'It is a workbook that is locked with a password.'
      : 'It is an old Excel workbook (.xls), or another old document of Office.',
    fix: SAVE_AGAIN,
  };
}

/** What zips are that are no workbook. */
export type OtherZip = 'xlsb' | 'iwork' | 'docx' | 'pptx' | 'document';

const otherZips: Record<OtherZip, { what: string; fix: string }> = {
  xlsb: { what: 'a binary Excel workbook (.xlsb)', fix: SAVE_AGAIN },
  iwork: { what: 'a document of Apple Numbers or Pages', fix: SAVE_AGAIN },
  docx: { what: 'a Word document (.docx)', fix: EXPORT },
  pptx: { what: 'a presentation (.pptx)', fix: EXPORT },
  document: {
    what: 'a document of LibreOffice or OpenOffice that is no spreadsheet',
    fix: 'Open it there, and copy its table into a spreadsheet. Save that as .xlsx, .ods or CSV.',
  },
};

/** A zip that is no workbook, by what it is. @param form null for none of these. */
export function otherZip(form: OtherZip | null) {
  if (form === null)
    return {
      what: 'This zip is no workbook.',
      why: 'It holds neither an Excel workbook nor an OpenDocument spreadsheet.',
      fix: 'Choose the report itself (.csv, .txt, .xlsx, .ods or .json), not a zip of several files. If it is a workbook, open it in a spreadsheet and save it again as .xlsx or CSV.',
    };
  const { what, fix } = otherZips[form];
  return { what: 'This workbook cannot be read.', why: `It is ${what}.`, fix };
}
