import { holdError, type HoldError } from '../../../../errors.ts';
import {
  otherZip as isOther,
  type OtherZip,
} from '../../../../words/workshop/evidence/reading/intake.ts';
import type { Parts } from './parts.ts';

/** What zips are that are no workbook, by a part that only they have. */
const FORMS: readonly (readonly [part: string, form: OtherZip])[] = [
  ['xl/workbook.bin', 'xlsb'],
  ['Index/Document.iwa', 'iwork'],
  ['word/document.xml', 'docx'],
  ['ppt/presentation.xml', 'pptx'],
  ['content.xml', 'document'],
];

/** What a zip is that is no workbook, by what is in it. */
export function otherZip(parts: Parts): HoldError {
  const found = FORMS.find(([part]) => parts.bytes(part) !== null);
  return holdError(isOther(found?.[1] ?? null));
}
