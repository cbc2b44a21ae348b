import {
  exampleMark,
  expectedWords,
} from '../words/workshop/policy/expected.ts';
import { z } from 'astro/zod';

/**
 * The building blocks of the authored formats. Every message says what was
 * expected and shows an example, because an author reads it, not a programmer.
 */

/** Message of a field that is missing or has the wrong type or form. */
export function expected(what: string, example: string): string {
  return `${expectedWords.value(what)}${exampleMark}${example}`;
}

/** Text with at least one letter that is not a space. */
export function text(what: string, example: string) {
  const error = expected(what, example);
  return z.string({ error }).trim().min(1, { error });
}

/** Text of a fixed form, such as an id. */
export function form(pattern: RegExp, what: string, example: string) {
  const error = expected(what, example);
  return z.string({ error }).regex(pattern, { error });
}

/** A whole number from `min` to `max`, both included. */
export function whole(min: number, max: number, what: string, example: string) {
  const error = expected(what, example);
  return z.int({ error }).min(min, { error }).max(max, { error });
}

/** A list of at least `min` entries. */
export function list<T extends z.ZodType>(
  entry: T,
  what: string,
  example: string,
  min = 0,
) {
  const error = expected(what, example);
  return z.array(entry, { error }).min(min, { error });
}

/** An object that holds these fields and no others. */
export function closed<T extends z.core.$ZodLooseShape>(
  shape: T,
  example: string,
) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? expectedWords.onlyFields(known)
        : expected(expectedWords.fields(known), example),
  });
}

/** True or false. */
export function yesOrNo(field: string) {
  return z.boolean({
    error: expected(expectedWords.yesOrNo, `${field}: true`),
  });
}
