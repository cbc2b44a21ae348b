import {
  LANGUAGE_NAMES,
  LANGUAGES,
  type Language,
} from '../../schema/languages.ts';
import { otherWords, type Change, type Compared } from './change.ts';
import type { ReleaseRecord } from './release.ts';

/** A release as each of its languages says it. */
export type InLanguages = ReadonlyMap<Language, ReleaseRecord>;

/** The language that a release.json is written in; English where an old one does not say. */
export function languageOf(record: ReleaseRecord): Language {
  const said = LANGUAGES.find((it) => record.language?.split('-')[0] === it);
  return said ?? languagesOf(record)[0] ?? 'en';
}

/** The languages of its package, the package's own first. */
export function languagesOf({ package: made }: ReleaseRecord): Language[] {
  const chosen = made?.options['languages'];
  if (!Array.isArray(chosen)) return ['en'];
  return LANGUAGES.filter((it) => chosen.includes(it)).sort(
    (one, other) => chosen.indexOf(one) - chosen.indexOf(other),
  );
}

/** Languages that came, went or changed places, and those whose words are not there to compare. */
export function compareLanguages(
  before: { record: ReleaseRecord; inLanguages: InLanguages },
  now: ReleaseRecord,
): Compared {
  const [was, is] = [languagesOf(before.record), languagesOf(now)];
  const lacking = was.filter(
    (it) => is.includes(it) && !before.inLanguages.has(it),
  );
  return {
    changes: [
      ...is.filter((it) => !was.includes(it)).map((it) => added(it, is)),
      ...was.filter((it) => !is.includes(it)).map((it) => removed(it, is)),
      ...(was[0] !== is[0] && was.some((it) => is.includes(it))
        ? first(is)
        : []),
    ],
    unknown: lacking.map(
      (it) =>
        `what has changed in ${LANGUAGE_NAMES[it]}, of which the given file has no release.json; the zip has one for each language`,
    ),
  };
}

function added(language: Language, is: readonly Language[]): Change {
  const name = LANGUAGE_NAMES[language];
  const what = `The course comes in ${name}, which the last package does not hold; there is nothing to compare it with.`;
  return {
    weight: 'content',
    what,
    plain: `The course comes in ${name}.`,
    running:
      is.length > 1
        ? 'Whoever has not chosen a language in this browser is asked for one at the next launch, and goes on in it at the same step.'
        : null,
  };
}

function removed(language: Language, is: readonly Language[]): Change {
  const name = LANGUAGE_NAMES[language];
  const what = `The course does not come in ${name} any more.`;
  const left = is.map((it) => LANGUAGE_NAMES[it]).join(' or ');
  return {
    weight: 'content',
    what,
    plain: what,
    running: `Whoever took it in ${name} goes on in ${left}, at the same step.`,
  };
}

function first([language]: readonly Language[]): Change[] {
  if (!language) return [];
  const what = `Its first language is ${LANGUAGE_NAMES[language]} now: in that the package says to the LMS what it is.`;
  return [otherWords(what, what)];
}

/** A change of one language, where there are several to tell apart. */
export function inLanguage(language: Language, change: Change): Change {
  const label = `In ${LANGUAGE_NAMES[language]}: `;
  return {
    ...change,
    what: label + change.what,
    plain: label + change.plain,
  };
}
