import { describe, expect, it } from 'vitest';
import { encodeText } from '../../../../src/ground/bytes.ts';
import { zipFiles } from '../../../../src/ground/zip/zipFiles.ts';
import { carriedOver } from '../../../../src/packaging/replacing/carriedOver.ts';
import { compareReleases } from '../../../../src/packaging/replacing/compareReleases.ts';
import { changelogLine } from '../../../../src/packaging/replacing/inShort.ts';
import { readLastRelease } from '../../../../src/packaging/replacing/readRelease.ts';
import { proposedVersion } from '../../../../src/packaging/replacing/requireRelease.ts';
import { asRead, released, type Released } from './released.ts';

type Language = 'en' | 'de';
type Change = (record: Released) => void;

/** The small course in one of the languages of its package. */
function saying(
  language: Language,
  languages: readonly Language[],
  change: Change = () => {},
) {
  const record = released();
  if (language === 'de') {
    record.title = 'Vorführung';
    record.held.texts.steps = [{ title: 'Erstens', sum: '9' }];
    record.held.keys.forEach((key) => {
      key.words = { a: '00000008', b: '00000009' };
    });
    record.points.forEach((point) => (point.text = 'Ausnahmen enden.'));
  }
  change(record);
  const options = { status: 'passed', languages };
  const tag = language === 'de' ? 'de-DE' : 'en-GB';
  return { ...record, language: tag, package: { ...record.package, options } };
}

/** A package in these languages, as the command reads it. */
function packaged(
  languages: readonly [Language, ...Language[]],
  changes: { [language in Language]?: Change } = {},
) {
  const json = (language: Language) =>
    encodeText(JSON.stringify(saying(language, languages, changes[language])));
  const own = languages.map((it) => [`${it}/release.json`, json(it)] as const);
  const files = new Map([
    ['release.json', json(languages[0])],
    ...(languages.length > 1 ? own : []),
  ]);
  return readLastRelease({ name: 'demo.zip', bytes: zipFiles(files) });
}

const both = packaged(['en', 'de']);
const what = ({ changes }: ReturnType<typeof compareReleases>) =>
  changes.map((change) => change.what);

/** A word of the lesson, and a sentence of what it teaches. */
const otherStep: Change = ({ held }) =>
  held.texts.steps.forEach((step) => (step.sum = 'x'));
const swapped: Change = ({ held }) =>
  held.keys.forEach((key) => {
    const { a, b } = key.words;
    key.words = { a: b, b: a };
  });

describe('a package in two languages as the last one', () => {
  it('is read, with each of its languages', () => {
    expect([...both.inLanguages.keys()]).toEqual(['en', 'de']);
    expect(both.inLanguages.get('de')?.title).toBe('Vorführung');
  });

  it('hands its languages on to the next package', () => {
    expect(carriedOver(both.record, {}).languages).toBe('en,de');
    expect(carriedOver(both.record, { languages: 'en' }).languages).toBe('en');
  });

  it('has nothing to tell of itself', () => {
    const same = compareReleases(both, packaged(['en', 'de']));
    expect(same).toMatchObject({ changes: [], unknown: [], answer: 'safe' });
  });

  it('tells what changed in each language', () => {
    const now = packaged(['en', 'de'], {
      en: otherStep,
      de: (record) => (record.title = 'Demo auf Deutsch'),
    });
    const replacement = compareReleases(both, now);
    expect(what(replacement)).toEqual([
      'In English: The step “First” is worded otherwise.',
      'In German: The title is “Demo auf Deutsch” now.',
    ]);
    expect(changelogLine(replacement.changes)).toContain('In German: The');
    expect(proposedVersion(replacement)).toBe('1.0.1');
  });

  it('tells once what all languages share', () => {
    const change: Change = ({ held }) => held.ids.items.push('new_item');
    const now = packaged(['en', 'de'], { en: change, de: change });
    expect(what(compareReleases(both, now))).toEqual([
      'The question new_item is new.',
    ]);
  });

  it('is not replaced where answers changed their letters in the translation alone', () => {
    const replacement = compareReleases(
      both,
      packaged(['en', 'de'], { de: swapped }),
    );
    expect(replacement.answer).toBe('unsafe');
    expect(what(replacement)).toEqual([
      expect.stringMatching(/^In German: The question sound_exception has the/),
    ]);
  });

  it('is not known in the language that a single release.json does not hold', () => {
    const alone = asRead(saying('en', ['en', 'de']));
    const replacement = compareReleases(alone, both);
    expect(replacement.answer).toBe('unknown');
    expect(replacement.unknown).toEqual([
      expect.stringMatching(
        /^It is not known what has changed in German, of which the given/,
      ),
    ]);
    const german = compareReleases(asRead(saying('de', ['en', 'de'])), both);
    expect(german.changes).toEqual([]);
    expect(german.unknown.join()).toContain('what has changed in English');
  });
});

describe('a package that comes in other languages than the last one', () => {
  const english = packaged(['en']);

  it('says that a language is new, and has nothing to compare it with', () => {
    const replacement = compareReleases(english, both);
    expect(replacement.answer).toBe('safe');
    expect(what(replacement)).toEqual([
      'The course comes in German, which the last package does not hold; there is nothing to compare it with.',
    ]);
    expect(replacement.changes[0]?.running).toContain('is asked for one at');
    expect(proposedVersion(replacement)).toBe('1.1.0');
  });

  it('says in which language people go on who took it in one that is gone', () => {
    const [change] = compareReleases(both, english).changes;
    expect(change?.what).toBe('The course does not come in German any more.');
    expect(change?.running).toContain('goes on in English');
  });

  it('compares no words where no language is left, and all that is counted', () => {
    const now = packaged(['de'], { de: ({ check }) => (check.pass = 90) });
    const told = what(compareReleases(english, now));
    expect(told).toHaveLength(3);
    expect(told.join(' ')).toContain('The pass rule has changed');
    expect(told.join(' ')).not.toContain('worded otherwise');
    expect(compareReleases(english, now).changes[0]?.running).toBeNull();
  });

  it('says that its own language is another one', () => {
    expect(what(compareReleases(both, packaged(['de', 'en'])))).toEqual([
      'Its first language is German now: in that the package says to the LMS what it is.',
    ]);
  });
});
