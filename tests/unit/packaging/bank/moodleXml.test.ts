import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moodleXml } from '../../../../src/packaging/bank/moodleXml.ts';
import { readBank } from '../../../../src/packaging/bank/readBank.ts';
import type { Item } from '../../../../src/schema/item.ts';
import { refusal } from '../support.ts';
import { readMoodleXml, type MoodleQuestion } from './moodleReader.ts';
import { itemsWith, realBank, releaseOf } from './support.ts';

const exported = (release: string) =>
  moodleXml(readBank(release, 'demo/release.json'));

/** The texts of what an item shows, from top to bottom. */
const shownIn = ({ shows = [] }: Item) =>
  shows.flatMap(({ title, columns = [], rows }) => [
    title,
    ...columns,
    ...rows.flat(),
  ]);

/** What an author wrote, in the form that Moodle's importer has to arrive at. */
function expectedOf(item: Item, shown = (text: string) => text) {
  const head = {
    name: item.id,
    idNumber: `${item.id}_r${item.revision}`,
    stem: [...shownIn(item), item.stem].map(shown).join('\n'),
  };
  const nothing = { general: [], answers: [], pairs: [] };
  switch (item.kind) {
    case 'choice':
    case 'multiple': {
      const rights = item.choices.filter(({ correct }) => correct).length;
      const wrongs = item.choices.length - rights;
      const wrong = item.kind === 'choice' ? 0 : -1 / wrongs;
      const answers = item.choices.map(({ text, correct, rationale }) => ({
        text: shown(text),
        fraction: expect.closeTo(correct ? 1 / rights : wrong, 6),
        feedback: shown(rationale),
      }));
      return { ...head, ...nothing, type: 'multichoice', answers };
    }
    case 'true-false': {
      const answers = (['true', 'false'] as const).map((text) => ({
        text,
        fraction: String(item.answer) === text ? 1 : 0,
        feedback: shown(item.rationales[text]),
      }));
      return { ...head, ...nothing, type: 'truefalse', answers };
    }
    case 'sequencing': {
      const steps = item.order.flatMap((letter) =>
        item.steps.filter(({ id }) => id === letter),
      );
      const general = steps.flatMap(({ text, rationale }) => [
        shown(text),
        shown(rationale),
      ]);
      const answers = steps.map(({ text }, i) => ({
        text: shown(text),
        fraction: (i + 1) / 100,
        feedback: '',
      }));
      return { ...head, ...nothing, type: 'ordering', general, answers };
    }
    case 'matching': {
      const target = (id: string) =>
        shown(item.targets.find((each) => each.id === id)?.text ?? '');
      const pairs = item.pairs.map(({ text, to }) => ({
        text: shown(text),
        target: target(to),
      }));
      const taken = pairs.map((pair) => pair.target);
      const spare = item.targets
        .filter(({ text }) => !taken.includes(shown(text)))
        .map(({ text }) => ({ text: '', target: shown(text) }));
      const general = item.pairs.flatMap(({ text, to, rationale }) => [
        `${shown(text)} → ${target(to)}`,
        shown(rationale),
      ]);
      return {
        ...head,
        ...nothing,
        type: 'matching',
        general,
        pairs: [...pairs, ...spare],
      };
    }
  }
}

describe('the real course as Moodle XML', async () => {
  const { items, release } = await realBank();
  const { questions, categories } = readMoodleXml(exported(release));
  const imported = (id: string) => questions.find(({ name }) => name === id);

  it('has items of all five kinds to try it with', () => {
    const kinds = new Set(items.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(
      ['choice', 'matching', 'multiple', 'sequencing', 'true-false'].sort(),
    );
    expect(questions).toHaveLength(items.length);
  });

  it.each(items.map((item) => [item.id, item] as const))(
    'gives back the words, key and rationales of %s',
    (id, item) => {
      expect(imported(id)).toMatchObject(expectedOf(item));
    },
  );

  it('puts every item into the category of its objective, below the course', () => {
    const course = 'Hold the Line: MFA exceptions, recovery codes and resets';
    for (const item of items) {
      const category = ['$course$', 'top', course, item.objective];
      expect(imported(item.id)?.category).toEqual(category);
    }
    expect(categories.map(({ path }) => path.at(-1))).toEqual([
      ...new Set(categories.map(({ path }) => path.at(-1))),
    ]);
    expect(categories[0]?.info).toMatch(/^Explain what an MFA exception is/);
  });

  it('shuffles choices, but not the lines of what an item shows', () => {
    const lines = items.flatMap(({ id, ...item }) =>
      'inOrder' in item && item.inOrder ? [id] : [],
    );
    const kept = questions.flatMap(({ name, settings }) =>
      settings['shuffleanswers'] === 'false' ? [name] : [],
    );
    expect(kept.toSorted()).toEqual(lines.toSorted());
    expect(kept).toContain('first_week');
  });

  it('numbers with letters, and asks Moodle to count neighbours', () => {
    const settings = (type: string): MoodleQuestion['settings'][] =>
      questions.flatMap((it) => (it.type === type ? [it.settings] : []));
    for (const each of settings('multichoice')) {
      expect(each).toMatchObject({ answernumbering: 'abc' });
    }
    for (const each of settings('matching'))
      expect(each['shuffleanswers']).toBe('true');
    for (const each of settings('ordering')) {
      expect(each).toMatchObject({
        selecttype: 'ALL',
        gradingtype: 'RELATIVE_NEXT_EXCLUDE_LAST',
        numberingstyle: 'abc',
        shownumcorrect: '1',
      });
    }
    for (const item of items) {
      if (item.kind === 'choice' || item.kind === 'multiple')
        expect(imported(item.id)?.settings['single']).toBe(
          String(item.kind === 'choice'),
        );
    }
  });

  it('is the same text every time', () => {
    expect(exported(release)).toBe(exported(release));
  });
});

/** White space in a row is one space; what XML cannot hold is gone. */
const shownText = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '');

const hostile = fc.oneof(
  fc.constantFrom(
    ']]>',
    '<![CDATA[',
    'R&D & "quotes" \'too\' &amp; &#38;',
    '</text></quiz>',
    '<script>alert(1)</script>',
    'bell\u0007 null\u0000 half\uD800 non\uFFFE',
    ' two\n\nlines\t',
    '$course$/top//x',
    '0',
  ),
  fc.string({ unit: 'binary', minLength: 1 }),
);

describe('hostile text', () => {
  it('comes back as a page would show it', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1 }), (parts) => {
        // the mark keeps every text apart from the next, and from being empty
        const words = Array.from(
          { length: 40 },
          (_, i) => `${parts[i % parts.length] ?? ''} ${i}.`,
        );
        const items = itemsWith(words);
        const { questions } = readMoodleXml(exported(releaseOf(items)));
        expect(questions).toMatchObject(
          items.map((item) => expectedOf(item, shownText)),
        );
      }),
    );
  });

  it('in the names of categories keeps its slashes and its brackets', () => {
    const title = '/ A <b>/</b> // and & /';
    const objectives = [{ id: 'exceptions', text: 'Less than <, & so on ]]>' }];
    const release = releaseOf(
      itemsWith(['x 1', 'y 2', 'z 3']),
      title,
      objectives,
    );
    const { categories } = readMoodleXml(exported(release));
    expect(categories).toEqual([
      {
        path: ['$course$', 'top', title, 'exceptions'],
        info: 'Less than <, & so on ]]>',
      },
    ]);
  });
});

describe('what Moodle cannot hold is refused with a message', () => {
  const words = Array.from({ length: 40 }, (_, i) => `word ${i}`);
  const refused = (change: (item: Item) => Item) =>
    refusal(() => exported(releaseOf(itemsWith(words).map(change))));

  it('when nothing of a text can be shown', async () => {
    expect(await refused((item) => ({ ...item, stem: '\u0000 \u0007' })))
      .toMatchInlineSnapshot(`
      "The item one cannot be exported.
        Why: The stem has no text that Moodle can show.
        Do:  Give it words in content/, and build the site again."
    `);
  });

  it('when two steps read the same', async () => {
    expect(
      await refused((item) =>
        item.kind === 'sequencing'
          ? { ...item, steps: item.steps.map((it) => ({ ...it, text: 'Go' })) }
          : item,
      ),
    ).toMatchInlineSnapshot(`
      "The item order cannot be exported.
        Why: Two of its steps read "Go", and Moodle tells steps apart by their words.
        Do:  Word one of them differently in content/, and build the site again."
    `);
  });

  it('when a target is longer than its database keeps', async () => {
    const text = 'long '.repeat(60);
    expect(
      await refused((item) =>
        item.kind === 'matching'
          ? { ...item, targets: item.targets.map((it) => ({ ...it, text })) }
          : item,
      ),
    ).toContain('has 299 characters for Moodle, which keeps 255');
  });

  it('when it has no fraction for eleven right answers', async () => {
    const choices = Array.from('abcdefghijkl').map((id) => ({
      id,
      correct: id !== 'l',
      text: id,
      rationale: id,
    }));
    expect(
      await refused((item) =>
        item.kind === 'multiple' ? { ...item, choices } : item,
      ),
    ).toMatchInlineSnapshot(`
      "The item many cannot be exported.
        Why: It has 11 right answers, and Moodle has no fraction for one of 11.
        Do:  Give it 1 to 10 right answers in content/."
    `);
  });
});
