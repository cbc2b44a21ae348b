import { holdError, type HoldError } from '../../../errors.ts';
import { notRecognised as isNot } from '../../../words/workshop/evidence/reading/mapper.ts';

/** The reader was chosen for a table that it does not know. */
export function notRecognised(reader: string): HoldError {
  return holdError(isNot(reader));
}
