/** The words of a `##` heading, and the id that its author gives the step. */
export interface StepHeading {
  words: string;
  /** Null where the id is made from the words. */
  id: string | null;
}

/**
 * Reads a heading such as `Die ersten zwei Minuten {/* id: first-minutes *​/}`: the step's id
 * stands in a comment at its end where the words make another, as in a translation. It may be
 * given as it was written or with the braces taken off, as parsers do.
 */
export function stepHeading(heading: string): StepHeading {
  const given = /\s*\{?\/\*\s*id:\s*([a-z0-9_-]+)\s*\*\/\}?\s*$/;
  const id = given.exec(heading)?.[1] ?? null;
  return { words: heading.replace(given, ''), id };
}
