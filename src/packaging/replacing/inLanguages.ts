import { savedForm } from '../../words/workshop/packaging/replacing/choices.ts';
import type { Language } from '../../schema/languages.ts';
import { joined, known, type Change, type Compared } from './change.ts';
import { inLanguage, languagesOf } from './languages.ts';
import { compareMeanings } from './meanings.ts';
import { comparePassRule } from './passRule.ts';
import { comparePlaces } from './places.ts';
import { comparePolicy } from './policyChanges.ts';
import type { LastRelease } from './readRelease.ts';
import { compareTexts } from './texts.ts';

/**
 * Compares two releases in every language that both have. What all languages share
 * is told once; words, and what only one of them says, with its name. Where they
 * share no language, there are no words to compare.
 */
export function compareInLanguages(
  before: LastRelease,
  now: LastRelease,
): Compared {
  const shared = [...now.inLanguages.keys()].filter((language) =>
    before.inLanguages.has(language),
  );
  const [first, ...others] = shared;
  if (first === undefined) return compareRules(before, now);
  const several = new Set(
    [before, now].flatMap((it) => languagesOf(it.record)),
  );
  const [was, is] = [asIn(before, first), asIn(now, first)];
  const rules = compareRules(was, is);
  const words = compareTexts(was.record, is.record);
  if (several.size === 1) return joined([rules, words]);
  return unrepeated([
    rules,
    named(first, words),
    ...others.map((language) => {
      const [old, young] = [asIn(before, language), asIn(now, language)];
      return joined([
        named(language, compareRules(old, young), rules.changes),
        named(language, compareTexts(old.record, young.record)),
      ]);
    }),
  ]);
}

function asIn(release: LastRelease, language: Language): LastRelease {
  const record = release.inLanguages.get(language) ?? release.record;
  return { ...release, record };
}

/** What does not hang on the words of one language. */
function compareRules(before: LastRelease, now: LastRelease): Compared {
  const [was, is] = [before.record, now.record];
  return joined([
    comparePlaces(before, now),
    compareMeanings(was, is),
    compareForms(before, now),
    comparePassRule(before, now),
    comparePolicy(was, is),
  ]);
}

/** Each change with its language, without those that were told already. */
function named(
  language: Language,
  { changes, unknown }: Compared,
  told: readonly Change[] = [],
): Compared {
  return {
    changes: changes
      .filter(({ what }) => !told.some((change) => change.what === what))
      .map((change) => inLanguage(language, change)),
    unknown,
  };
}

/** What no language tells is unknown once. */
function unrepeated(parts: readonly Compared[]): Compared {
  const { changes, unknown } = joined(parts);
  return { changes, unknown: [...new Set(unknown)] };
}

/** Newer forms read older ones, not the other way. */
function compareForms(
  { record: was }: LastRelease,
  { record: is }: LastRelease,
): Compared {
  const [old, young] = [was.held?.format, is.held?.format];
  if (old === undefined || young === undefined)
    return { changes: [], unknown: [savedForm.unknown] };
  if (Number(young) >= Number(old)) return known([]);
  const told = savedForm.older(young, old);
  return known([{ weight: 'harm', ...told }]);
}
