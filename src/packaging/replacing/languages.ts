import {
  languageChanges,
  saidIn,
} from '../../words/workshop/packaging/replacing/languages.ts';
import { LANGUAGES, type Language } from '../../schema/languages.ts';
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
    unknown: lacking.map((it) => languageChanges.unknown(it)),
  };
}

function added(language: Language, is: readonly Language[]): Change {
  const told = languageChanges.added(language);
  return {
    ...told,
    weight: 'content',
    running: is.length > 1 ? told.running : null,
  };
}

function removed(language: Language, is: readonly Language[]): Change {
  const { what, running } = languageChanges.removed(language, is);
  return { weight: 'content', what, plain: what, running };
}

function first([language]: readonly Language[]): Change[] {
  if (!language) return [];
  const what = languageChanges.first(language);
  return [otherWords({ what, plain: what })];
}

/** A change of one language, where there are several to tell apart. */
export function inLanguage(language: Language, change: Change): Change {
  return {
    ...change,
    what: saidIn(language, change.what),
    plain: saidIn(language, change.plain),
  };
}
