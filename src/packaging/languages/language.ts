import { HoldError } from '../../errors.ts';
import {
  LANGUAGE_NAMES,
  LANGUAGES,
  type Language,
} from '../../schema/languages.ts';

/** A course was asked for in a language that it is not built in. */
export function notTranslated(
  course: string,
  language: Language,
  known: readonly Language[],
): HoldError {
  const names = [LANGUAGES[0], ...known].map(
    (it) => `${it} (${LANGUAGE_NAMES[it]})`,
  );
  return new HoldError(
    `${course} has no translation in ${LANGUAGE_NAMES[language]}.`,
    `The built site holds it in: ${names.join(', ')}.`,
    'Choose among these with --languages, or package a course that is translated, alone, with --course.',
  );
}
