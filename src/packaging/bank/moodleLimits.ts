import { HoldError } from '../../errors.ts';

/** Characters that Moodle's database keeps of a name, a category or a target of a matching question. */
export const LONGEST_NAME = 255;
/** Characters that it keeps of an id number. */
export const LONGEST_ID_NUMBER = 100;

/** The text. Throws a HoldError where Moodle would not keep all of it. */
export function withinLimit(
  text: string,
  limit: number,
  owner: string,
  what: string,
): string {
  const { length } = [...text];
  if (length <= limit) return text;
  throw new HoldError(
    `${owner} cannot be exported.`,
    `${what} has ${length} characters for Moodle, which keeps ${limit}.`,
    'Give it fewer words in content/, and build the site again.',
  );
}

/** Throws a HoldError where two steps read the same: Moodle tells them apart by their text alone. */
export function requireDistinctSteps(
  steps: readonly string[],
  item: string,
): void {
  const twice = steps.find((step, i) => steps.indexOf(step) !== i);
  if (twice === undefined) return;
  throw new HoldError(
    `The item ${item} cannot be exported.`,
    `Two of its steps read "${twice}", and Moodle tells steps apart by their words.`,
    'Word one of them differently in content/, and build the site again.',
  );
}
