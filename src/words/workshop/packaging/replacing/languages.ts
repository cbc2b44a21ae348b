import type { Language } from '../../../../schema/languages.ts';
import { listed } from '../../../phrasing.ts';
import { languageNames as names } from '../languages.ts';

/** Languages of a package that came, went or changed places. */
export const languageChanges = {
  added: (language: Language) => ({
    what: `The course comes in ${names[language]}, which the last package does not hold; there is nothing to compare it with.`,
    plain: `The course comes in ${names[language]}.`,
    /** Where the package holds others too. */
    running:
      'Whoever has not chosen a language in this browser is asked for one at the next launch, and goes on in it at the same step.',
  }),
  /** @param left the languages that it holds. */
  removed: (language: Language, left: readonly Language[]) => ({
    what: `The course does not come in ${names[language]} any more.`,
    running: `Whoever took it in ${names[language]} goes on in ${listed(
      left.map((it) => names[it]),
      'or',
    )}, at the same step.`,
  }),
  first: (language: Language) =>
    `Its first language is ${names[language]} now: in that the package says to the LMS what it is.`,
  unknown: (language: Language) =>
    `It is not known what has changed in ${names[language]}, of which the given file has no release.json; the zip has one for each language.`,
};

/** A sentence about the course in one of its languages. */
export function saidIn(language: Language, sentence: string): string {
  return `In ${names[language]}: ${sentence}`;
}
