import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { sayInNode } from '../build/nodeWords.ts';
import { HoldError } from '../errors.ts';
import { LANGUAGES, type Language } from '../schema/languages.ts';
import { complain } from './terminal.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const [FIRST] = LANGUAGES;

/** The option of every command that speaks several languages. */
export const LANGUAGE_OPTION = { language: { type: 'string' } } as const;

/** Options without the language, which was read before the command was loaded. */
export function withoutLanguage<T extends { language?: string | undefined }>(
  values: T,
): Omit<T, 'language'> {
  const rest = { ...values };
  delete rest.language;
  return rest;
}

let spoken: Language = FIRST;

/** The language that this command speaks. */
export function spokenLanguage(): Language {
  return spoken;
}

/**
 * Runs a command in the language that `--language` names, or else HOLD_LOCALE: never in
 * that of the machine, for the same command makes the same files everywhere. Only what is
 * loaded here speaks it, so a command loads all of itself here. As in the site's workers,
 * words/workshop alone follows it: what goes into a package is in the course's language.
 * @param part what follows it instead, by how the paths of its modules below src/words begin
 */
export async function inItsLanguage(
  load: () => Promise<unknown>,
  part = 'workshop/',
): Promise<void> {
  const named = languageOption() ?? process.env['HOLD_LOCALE'];
  // A build that the command starts is the first one, which builds the translations itself.
  delete process.env['HOLD_LOCALE'];
  const known = LANGUAGES.find((it) => it === (named || FIRST));
  if (!known) {
    complain(unknownLanguage(named ?? '').explain());
    process.exitCode = 1;
    return;
  }
  spoken = known;
  if (known !== FIRST) sayInNode(ROOT, known, part);
  await load();
}

/** What `--language` says; null where the command lacks it, or lacks what it says: that is refused with its other options. */
function languageOption(): string | null {
  const { language } = parseArgs({
    options: LANGUAGE_OPTION,
    strict: false,
  }).values;
  return typeof language === 'string' ? language : null;
}

function unknownLanguage(named: string): HoldError {
  return new HoldError(
    `No command speaks the language ${named}.`,
    `They are written in: ${LANGUAGES.join(', ')}.`,
    'Give --language, or HOLD_LOCALE in the environment, one of these, or leave it out.',
  );
}
