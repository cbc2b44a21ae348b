import { holdError } from '../../errors.ts';
import {
  moodleFaults,
  type Exported,
} from '../../words/workshop/packaging/bank/moodle.ts';

/** Characters that Moodle's database keeps of a name, a category or a target of a matching question. */
export const LONGEST_NAME = 255;
/** Characters that it keeps of an id number. */
export const LONGEST_ID_NUMBER = 100;

/** Throws a HoldError where Moodle would not keep all of a text, which is called by its words, or `null` for an id. */
export function requireWithin(
  limit: number,
  text: string,
  owner: Exported,
  words: string | null,
): void {
  const { length } = [...text];
  if (length > limit)
    throw holdError(moodleFaults.tooLong(owner, words, length, limit));
}

/** Throws a HoldError where two steps read the same: Moodle tells them apart by their text alone. */
export function requireDistinctSteps(
  steps: readonly string[],
  item: string,
): void {
  const twice = steps.find((step, i) => steps.indexOf(step) !== i);
  if (twice !== undefined) throw holdError(moodleFaults.sameSteps(item, twice));
}
