import { existsSync, globSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareTwins } from './twins/compare.ts';
import { ID_LISTS, NOT_YET, SAME_WORDS, WITHOUT_TWIN } from './twins/known.ts';
import { reachedFrom, spokenIn, valuesFrom } from './twins/sources.ts';

const HOME = 'src/words';

const modules = import.meta.glob<object>('../../../src/words/**/*.ts');
const moduleAt = (path: string) =>
  modules[`../../../${HOME}/${path}`]?.() ?? Promise.resolve({});

const locales = readdirSync(HOME, { withFileTypes: true })
  .filter((it) => it.isDirectory() && /^[a-z]{2}$/.test(it.name))
  .map(({ name }) => name);

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
      said[place] && !(path in WITHOUT_TWIN) && !NOT_YET.includes(path),
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
    expect(
      spokenIn(`${HOME}/${locale}/${path}`).filter((it) => said.includes(it)),
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
  const listed = [...Object.keys(WITHOUT_TWIN), ...NOT_YET];

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
    expect(
      Object.keys(WITHOUT_TWIN).filter((path) =>
        reached.has(`${HOME}/${path}`),
      ),
    ).toEqual([]);
  });
});

describe('a twin is caught', () => {
  const said = {
    greeting: 'Good morning',
    names: { a: 'First', b: 'Second' },
    fields: [['x', 'Reason']],
    options: [{ value: 'y', label: 'Yes, please' }],
    order: ['x', 'y'],
    none: '',
    tell: (name: string, count: number) => `${name}: ${count}`,
  };
  const whole = {
    greeting: 'Guten Morgen',
    names: { a: 'Erstes', b: 'Zweites' },
    fields: [['x', 'Grund']],
    options: [{ value: 'y', label: 'Ja, bitte' }],
    order: ['x', 'y'],
    none: '',
    tell: (name: string, count: number) => `${name}: ${count}`,
  };
  const same = { words: new Set<string>(), ids: new Set(['order']) };
  const { greeting: _, ...silent } = whole;

  it('nowhere where it fits', () => {
    expect(compareTwins(said, whole, same)).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['without an export', silent, 'greeting is missing'],
    ['without a key', { ...whole, names: { a: 'E' } }, 'names.b is missing'],
    [
      'with a key too many',
      { ...whole, names: { ...whole.names, c: 'Drittes' } },
      'names.c is not in the English module',
    ],
    [
      'with an export too many',
      { ...whole, more: 'Mehr' },
      'more is not in the English module',
    ],
    ['with a shorter list', { ...whole, fields: [] }, 'fields[0] is missing'],
    [
      'with a word left in English',
      { ...whole, names: { a: 'Erstes', b: 'Second' } },
      'names.b is still English: “Second”',
    ],
    [
      'with a translated id in a list',
      { ...whole, order: ['x', 'z'] },
      'order[1] is an id, “y”, and must not be translated',
    ],
    [
      'with a translated id in a field',
      { ...whole, options: [{ value: 'j', label: 'Ja, bitte' }] },
      'options[0].value is an id, “y”, and must not be translated',
    ],
    [
      'that speaks where English is silent',
      { ...whole, none: 'Etwas' },
      'none is empty in one language and not in the other',
    ],
    [
      'of another kind',
      { ...whole, greeting: () => 'Guten Morgen' },
      'greeting is function and should be string',
    ],
    [
      'that ignores a parameter',
      { ...whole, tell: (name: string) => name },
      'tell takes 1 parameters and should take 2',
    ],
  ])('%s', (_name, twin, says) => {
    expect(compareTwins(said, twin, same)).toEqual([says]);
  });
});
