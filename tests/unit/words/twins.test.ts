import { existsSync, globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OTHER_LOCALES } from '../../../src/schema/languages.ts';
import { LANGUAGE_WORDS } from '../../../src/words/languageChoice.ts';
import { compareTwins } from './twins/compare.ts';
import {
  ID_LISTS,
  OF_ALL_LANGUAGES,
  SAME_WORDS,
  WITHOUT_TWIN,
} from './twins/known.ts';
import { reachedFrom, spokenIn, valuesFrom } from './twins/sources.ts';

const HOME = 'src/words';

const modules = import.meta.glob<object>('../../../src/words/**/*.ts');
const moduleAt = (path: string) =>
  modules[`../../../${HOME}/${path}`]?.() ?? Promise.resolve({});

const locales: readonly string[] = OTHER_LOCALES;

const below = (folder: string) =>
  globSync('**/*.ts', { cwd: folder }).map((path) =>
    path.replaceAll('\\', '/'),
  );

const english = below(HOME).filter(
  (path) => !locales.some((locale) => path.startsWith(`${locale}/`)),
);

/** What learners meet, and whoever looks at the course from outside. */
const PAGES = [
  'src/pages/[course].astro',
  'src/pages/index.astro',
  'src/pages/404.astro',
  ...globSync('src/pages/job-aids/*').map((path) => path.replaceAll('\\', '/')),
];

/** English modules that say something when they run, and are to say it in every language. */
async function toSay(): Promise<string[]> {
  const said = await Promise.all(
    english.map(async (path) => Object.keys(await moduleAt(path)).length > 0),
  );
  return english.filter(
    (path, place) =>
      said[place] && !(path in WITHOUT_TWIN) && !(path in OF_ALL_LANGUAGES),
  );
}

const sameIn = (locale: string, path: string) => ({
  words: SAME_WORDS[locale] ?? new Set<string>(),
  ids: new Set(
    ID_LISTS.filter((it) => it.startsWith(`${path}:`)).map((it) =>
      it.slice(path.length + 1),
    ),
  ),
});

describe.each(locales)('the words in “%s”', (locale) => {
  const twins = below(`${HOME}/${locale}`);

  it('have a module for each English one', async () => {
    const lacking = (await toSay()).filter((path) => !twins.includes(path));
    expect(lacking, `write them in ${HOME}/${locale}`).toEqual([]);
  });

  it('say of the language itself what others say of theirs', () => {
    const { en, ...others } = LANGUAGE_WORDS;
    const own = Object.entries(others).find(([name]) => name === locale);
    expect(compareTwins(en, own?.[1] ?? {}, sameIn(locale, ''))).toEqual([]);
  });

  it('have no module that English lacks', () => {
    expect(twins.filter((path) => !english.includes(path))).toEqual([]);
  });

  it.each(twins)('%s exports what English does, translated', async (path) => {
    const found = compareTwins(
      await moduleAt(path),
      await moduleAt(`${locale}/${path}`),
      sameIn(locale, path),
    );
    expect(found).toEqual([]);
  });

  it.each(twins)('%s says no sentence in English', (path) => {
    const said = spokenIn(`${HOME}/${path}`);
    const { words } = sameIn(locale, path);
    expect(
      spokenIn(`${HOME}/${locale}/${path}`).filter(
        (it) => said.includes(it) && !words.has(it),
      ),
    ).toEqual([]);
  });

  it.each(twins)('%s takes no words from another language', (path) => {
    const taken = valuesFrom(`${HOME}/${locale}/${path}`).filter(
      (it) => it.startsWith(`${HOME}/`) && !it.startsWith(`${HOME}/${locale}/`),
    );
    expect(taken).toEqual([]);
  });
});

describe('the lists of modules without a twin', () => {
  const excused = Object.keys(WITHOUT_TWIN);
  const listed = [...excused, ...Object.keys(OF_ALL_LANGUAGES)];

  it('name modules that there are', () => {
    expect(listed.filter((path) => !english.includes(path))).toEqual([]);
  });

  it('name none that has one', () => {
    const written = listed.filter((path) =>
      locales.some((locale) => existsSync(`${HOME}/${locale}/${path}`)),
    );
    expect(written, 'take them from tests/unit/words/twins/known.ts').toEqual(
      [],
    );
  });

  it('excuse none that a learner, the home page or a job aid reads', () => {
    const reached = reachedFrom(PAGES);
    expect(reached).toContain(`${HOME}/quiz.ts`);
    expect(excused.filter((path) => reached.has(`${HOME}/${path}`))).toEqual(
      [],
    );
  });
});
