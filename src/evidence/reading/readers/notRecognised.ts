import { HoldError } from '../../../errors.ts';

/** The reader was chosen for a table that it does not know. */
export function notRecognised(reader: string): HoldError {
  return new HoldError(
    `The file is no "${reader}".`,
    'Its first 40 rows have no row with the headings of that report.',
    'Export that report again, or say what the columns of this file hold.',
  );
}
