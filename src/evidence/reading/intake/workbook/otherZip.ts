import { HoldError } from '../../../../errors.ts';
import { SAVE_AGAIN } from './brokenWorkbook.ts';
import type { Parts } from './parts.ts';

const NO_TABLE =
  'Export the report from the LMS as CSV, .xlsx or JSON, and choose that file.';

/** What zips are that are no workbook, by a part that only they have. */
const FORMS: readonly (readonly [part: string, what: string, fix: string])[] = [
  ['xl/workbook.bin', 'a binary Excel workbook (.xlsb)', SAVE_AGAIN],
  ['Index/Document.iwa', 'a document of Apple Numbers or Pages', SAVE_AGAIN],
  ['word/document.xml', 'a Word document (.docx)', NO_TABLE],
  ['ppt/presentation.xml', 'a presentation (.pptx)', NO_TABLE],
  [
    'content.xml',
    'a document of LibreOffice or OpenOffice that is no spreadsheet',
    'Open it there, and copy its table into a spreadsheet. Save that as .xlsx, .ods or CSV.',
  ],
];

/** What a zip is that is no workbook, by what is in it. */
export function otherZip(parts: Parts): HoldError {
  const found = FORMS.find(([part]) => parts.bytes(part) !== null);
  if (!found)
    return new HoldError(
      'This zip is no workbook.',
      'It holds neither an Excel workbook nor an OpenDocument spreadsheet.',
      'Choose the report itself (.csv, .txt, .xlsx, .ods or .json), not a zip of several files. If it is a workbook, open it in a spreadsheet and save it again as .xlsx or CSV.',
    );
  const [, what, fix] = found;
  return new HoldError('This workbook cannot be read.', `It is ${what}.`, fix);
}
