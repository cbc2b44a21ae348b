import { HoldError } from '../../errors.ts';
import { LANGUAGE_WORDS } from '../../words/languageChoice.ts';
import type { Language } from '../../schema/languages.ts';

/** A course was asked for in a language that it is not built in. */
export function notTranslated(
  course: string,
  language: Language,
  known: readonly Language[],
): HoldError {
  const names = (['en', ...known] as const).map(
    (it) => `${it} (${LANGUAGE_WORDS[it].name})`,
  );
  return new HoldError(
    `${course} has no translation in ${LANGUAGE_WORDS[language].name}.`,
    `The built site holds it in: ${names.join(', ')}.`,
    'Choose among these, or name another course.',
  );
}
