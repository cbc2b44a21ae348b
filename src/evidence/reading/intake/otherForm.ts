import { HoldError } from '../../../errors.ts';

/** So much of the beginning tells what a file is. */
export const SIGN_BYTES = 64;

const EXPORT =
  'Export the report from the LMS as CSV, .xlsx or JSON, and choose that file.';

/** Beginnings of files that people choose by mistake, read as Latin-1. */
const FORMS: readonly (readonly [sign: RegExp, what: string, fix: string])[] = [
  [/^%PDF-/, 'a PDF', `Figures cannot be read out of a PDF. ${EXPORT}`],
  [/^\x89PNG|^\xff\xd8\xff|^GIF8|^RIFF....WEBP/s, 'a picture', EXPORT],
  [/^\{\\rtf/, 'a text document (.rtf)', EXPORT],
  [
    /^(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<(?:html|head|body|meta|table|div|style|script)\b)/i,
    'a web page (HTML)',
    `Some systems save one under the name .xls: open it in a spreadsheet and save it as .xlsx or CSV. Or the LMS sent a page in place of the report, such as its login: export it again.`,
  ],
  [
    /^(?:\xef\xbb\xbf)?\s*<\?xml\b/i,
    'XML',
    `If it is a workbook that was saved as XML, open it in a spreadsheet and save it as .xlsx or CSV. Else: ${EXPORT}`,
  ],
];

/** What is wrong with a file that is no table, by its first bytes; null when it may be one. */
export function otherForm(file: string, start: Uint8Array): HoldError | null {
  const text = String.fromCharCode(...start.subarray(0, SIGN_BYTES));
  const found = FORMS.find(([sign]) => sign.test(text));
  if (!found) return null;
  const [, what, fix] = found;
  return new HoldError(
    `${file} is no report that can be read.`,
    `This is ${what}.`,
    fix,
  );
}
