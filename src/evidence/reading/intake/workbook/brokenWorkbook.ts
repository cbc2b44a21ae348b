import { HoldError } from '../../../../errors.ts';

/** The way on that is always there. */
export const SAVE_AGAIN =
  'Open it in a spreadsheet and save it again as .xlsx or CSV, without a password.';

/** The workbook lacks something that it says it has. @param why in a sentence. */
export function incomplete(why: string): HoldError {
  return new HoldError('This workbook is not complete.', why, SAVE_AGAIN);
}
