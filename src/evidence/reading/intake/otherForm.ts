import { holdError, type HoldError } from '../../../errors.ts';
import {
  otherForm as isOther,
  type OtherForm,
} from '../../../words/workshop/evidence/reading/intake.ts';

/** So much of the beginning tells what a file is. */
export const SIGN_BYTES = 64;

/** Beginnings of files that people choose by mistake, read as Latin-1. */
const FORMS: readonly (readonly [sign: RegExp, form: OtherForm])[] = [
  [/^%PDF-/, 'pdf'],
  [/^\x89PNG|^\xff\xd8\xff|^GIF8|^RIFF....WEBP/s, 'picture'],
  [/^\{\\rtf/, 'rtf'],
  [
    /^(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<(?:html|head|body|meta|table|div|style|script)\b)/i,
    'html',
  ],
  [/^(?:\xef\xbb\xbf)?\s*<\?xml\b/i, 'xml'],
];

/** What is wrong with a file that is no table, by its first bytes; null when it may be one. */
export function otherForm(file: string, start: Uint8Array): HoldError | null {
  const text = String.fromCharCode(...start.subarray(0, SIGN_BYTES));
  const found = FORMS.find(([sign]) => sign.test(text));
  return found ? holdError(isOther(file, found[1])) : null;
}
