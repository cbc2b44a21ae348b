import { holdError, type HoldError } from '../../errors.ts';
import { LANGUAGES, type Language } from '../../schema/languages.ts';
import { notTranslated as saidNotTranslated } from '../../words/workshop/packaging/languages.ts';

/** A course was asked for in a language that it is not built in. */
export function notTranslated(
  course: string,
  language: Language,
  known: readonly Language[],
): HoldError {
  const built = [LANGUAGES[0], ...known];
  return holdError(saidNotTranslated(course, language, built));
}
